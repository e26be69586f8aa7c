#!/usr/bin/env node
// Stands in the repository, so that the command is there before the first build.
import '../dist/main.js'
