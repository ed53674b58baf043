package org.bangfu.visits.steps;

import org.bangfu.tasks.StepHandler;
import org.bangfu.visits.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same step on two levels. */
@Configuration(proxyBeanMethods = false)
class FollowUps {

  @Bean
  StepHandler townshipFollowsUp(Visits visits, VisitFacts facts) {
    return new FollowUp("Task_TownshipFollowUp", visits, facts);
  }

  @Bean
  StepHandler countyFollowsUp(Visits visits, VisitFacts facts) {
    return new FollowUp("Task_CountyFollowUp", visits, facts);
  }
}
