package vn.chidao.regulation;

import org.springframework.stereotype.Component;

/**
 * What is told of a draft before it is adopted.
 *
 * @param problems what is wrong with it
 * @param adoptions how it is adopted
 * @param trial what would have been different under it
 */
@Component
record DraftJudgement(DraftProblems problems, DraftAdoptions adoptions, DraftTrial trial) {

}
