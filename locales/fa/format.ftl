### Small forms that stand in many places.

# A full hour, in opening hours and activities: "۹".
# $hour is a number from 0 to 24 and may be used to choose.
clock-hour = { $hour }

# A time with minutes: "۱۷:۳۰". $minute always has two digits.
clock-minute = { $hour }:{ $minute }
