package org.bangfu.households.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of register files that come over the screen.
 *
 * @param largest largest file taken; a million persons with every column filled are about 300 MB as CSV
 */
@ConfigurationProperties("bangfu.register-upload")
public record UploadProperties(@DefaultValue("300MB") DataSize largest) {
}
