package org.bangfu.sandbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bangfu.Application;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.Dossiers;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test of the demonstration on its own clock, with its job executor at work: time is moved by the sandbox only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxTime.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, classes = Application.class,
    properties = {"bangfu.demo.households=0", "camunda.bpm.job-execution.enabled=true"})
@ActiveProfiles({"test", "demo"})
@Import({SignIn.class, Screens.class, Dossiers.class})
public @interface SandboxTest {
}
