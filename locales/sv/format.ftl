### Små former som står på många ställen.

# En hel timme, i öppettider och aktiviteter: "9".
# $hour är ett tal från 0 till 24 och går att välja efter.
clock-hour = { $hour }

# En tid med minuter: "17.30". $minute har alltid två siffror.
clock-minute = { $hour }.{ $minute }
