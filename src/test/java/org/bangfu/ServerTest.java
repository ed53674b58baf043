package org.bangfu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bangfu.cases.Dossiers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test over real HTTP: the application with its demonstration county on a port of its own. Take an {@link HttpBrowser}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = Application.class,
    properties = {"bangfu.demo.households=400", "bangfu.demo.monitored=0", "bangfu.live.enabled=true"})
@ActiveProfiles({"test", "demo"})
@Import({MutableClock.Setup.class, Dossiers.class})
public @interface ServerTest {
}
