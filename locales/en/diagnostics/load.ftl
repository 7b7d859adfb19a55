### Findings while the files of the site are read from the disk (the room `src/load`).

# Shown for a file whose characters are not saved as UTF-8. $line is the first line that cannot be read.
not-utf8 = the characters on line { $line } cannot be read
    .hint = open the file in your editor and save it again with the encoding UTF-8; then correct the characters that look wrong

# Shown for a file larger than 5 MB. The file is not read.
huge-file = the file is larger than 5 MB and is not read
    .hint = make the picture or the document smaller, or divide the text between several pages
    .media = the film or recording is larger than 100 MB and is not read
    .media-hint = make the film smaller, or put it with a film service and write its address

# Shown for a folder that holds itself, or a shortcut to something that does not exist.
file-loop = the shortcut leads round in a circle or to something that does not exist
    .hint = delete the shortcut and put the file or the folder itself there instead

# Shown for the second of two files whose names look the same. $path is where the file is.
same-name = there are two files called `{ $path }`
    .hint = open both, keep the right one and delete the other; the names look the same but are saved in different ways
