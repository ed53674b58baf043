/** Register files that come over the screen: taken in behind it, one at a time, with a result to look at and to download. */
@NullMarked
package org.bangfu.households.upload;

import org.jspecify.annotations.NullMarked;
