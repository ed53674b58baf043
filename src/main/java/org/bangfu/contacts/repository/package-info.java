/** Where contacts are kept. */
@NullMarked
package org.bangfu.contacts.repository;

import org.jspecify.annotations.NullMarked;
