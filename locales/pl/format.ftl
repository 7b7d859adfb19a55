### Small forms that stand in many places.

# A full hour, in opening hours and activities: "9:00".
# $hour is a number from 0 to 24 and may be used to choose.
clock-hour = { $hour }.00

# A time with minutes: "17:30". $minute always has two digits.
clock-minute = { $hour }.{ $minute }
