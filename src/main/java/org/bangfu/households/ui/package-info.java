/** The register's pages and panels. */
@NamedInterface("ui")
@NullMarked
package org.bangfu.households.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
