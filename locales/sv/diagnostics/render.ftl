### Fynd när sidorna blir HTML (rummet `src/render`).

# Visas för en sidas adress, när temats mall inte kan visa sidan. $reason är vad mallen säger, på engelska.
unprintable-page = temat kan inte visa sidan: { $reason }
    .hint = felet finns i temats mallar, inte i din text; skicka hela meddelandet till den som sköter temat
