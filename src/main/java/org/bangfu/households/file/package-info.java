/** The register file: its columns and words, and reading it from CSV and XLSX as a stream (docs/register-file.md). */
@NullMarked
package org.bangfu.households.file;

import org.jspecify.annotations.NullMarked;
