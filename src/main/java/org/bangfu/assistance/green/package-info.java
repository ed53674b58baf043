/** The green channel 绿色通道: after a disaster or an accident measures start first, and the five steps follow (domain §3). */
@NullMarked
package org.bangfu.assistance.green;

import org.jspecify.annotations.NullMarked;
