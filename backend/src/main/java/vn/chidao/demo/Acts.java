package vn.chidao.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the people of the story do.
 *
 * @param convening prepare and convene
 * @param absence stay away
 * @param holding hold a meeting
 * @param followUp make conclusions known
 * @param tasks carry them out
 */
@Component
@Profile("demo")
record Acts(Convening convening, Absence absence, Holding holding, FollowUp followUp, TaskPlay tasks) {

}
