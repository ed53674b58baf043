/** The channels: SMTP, and the robots of WeCom and DingTalk groups. */
@NullMarked
package org.bangfu.outbox.channels;

import org.jspecify.annotations.NullMarked;
