package org.bangfu.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large the demonstration is.
 *
 * @param households households to make; 300000 is a full county
 * @param monitored households under monitoring from the first day
 * @param seed of the made-up people: the same seed makes the same county
 */
@ConfigurationProperties("bangfu.demo")
public record DemoProperties(@DefaultValue("20000") int households, @DefaultValue("60") int monitored,
    @DefaultValue("500229") long seed) {
}
