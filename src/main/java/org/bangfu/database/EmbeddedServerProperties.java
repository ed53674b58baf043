package org.bangfu.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded server lives.
 *
 * @param folder its data; survives restarts
 * @param binaries the unpacked server programs
 * @param durable whether a commit waits for the disk; only tests say no
 * @param startWait how long a start may take
 */
@ConfigurationProperties("bangfu.database")
public record EmbeddedServerProperties(
    Path folder,
    Path binaries,
    @DefaultValue("true") boolean durable,
    @DefaultValue("60s") Duration startWait) {
}
