package vn.chidao.regulation;

import java.util.UUID;

/**
 * A rule and the regulation it belongs to.
 *
 * @param regulation id of the regulation
 * @param rule the rule
 */
record OwnedRule(UUID regulation, RegulationRule rule) {

}
