package org.bangfu.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bangfu.Application;
import org.bangfu.MutableClock;
import org.bangfu.cases.Dossiers;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test that sits before the screen: the real application with its demonstration county on a port of its own, a real
 * Chromium, and the clock in the test's hand. Take a {@link Chromium} as parameter. Without a browser on the machine
 * the test is skipped with a message; with BANGFU_BROWSER_REQUIRED=1 that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ChromiumExtension.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = Application.class,
    properties = {"bangfu.demo.households=400", "bangfu.demo.monitored=0", "bangfu.live.enabled=true"})
@ActiveProfiles({"test", "demo"})
@Import({MutableClock.Setup.class, Dossiers.class})
@interface BrowserTest {
}
