package vn.chidao.regulation;

import org.springframework.stereotype.Component;

/**
 * What an import is shown with and checked by.
 *
 * @param previews shows what was read
 * @param confirmed reads the rules a person confirmed
 * @param amendments what the regulation in force asks of its own amendment
 */
@Component
record ImportDesk(RegulationPreviews previews, ConfirmedRules confirmed, AmendmentGate amendments) {
}
