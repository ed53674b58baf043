package org.bangfu.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets work that recurs inside this application run: the sealing of the audit record. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sealing {
}
