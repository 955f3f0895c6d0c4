# What the pages say. One section for each page; a text is as short as it can be and never blames.

## Around every page

brand = Waymark
skip = Skip to the content
nav = Pages
nav-overview = Overview
nav-roadmap = Roadmap
nav-activities = Activities
nav-matrix = Matrix
nav-who = Who is responsible
nav-targets = Targets
nav-commitments = Commitments
nav-consultations = Consultations
nav-progress = Progress
nav-changes = Changes
nav-method = Method
nav-data = Data
nav-desk = Desk
nav-messenger = Messenger
languages = Language
as-of = As of { $when }. Revision { $revision }.

## A server with several programmes, or with none

programmes = Programmes
programmes-several = This server carries several programmes.
programmes-none = No programme yet
programmes-none-help = Start the server with `--programme DIR` to publish one.

## The description of the API

docs = The data
docs-lead = Everything that these pages show can be read by programs, from the addresses below.
docs-download = Description for programs (OpenAPI 3.1)
docs-addresses = Addresses
docs-parameters = What may be asked
docs-answer = What comes back
docs-name = Name
docs-takes = Takes
docs-meaning = Meaning
docs-page-of = A page of rows, each with these fields:
docs-one = One object with these fields:
docs-other = A document of type { $media }.
docs-nothing = Nothing.
docs-scope = A token for { $scope } is needed.
