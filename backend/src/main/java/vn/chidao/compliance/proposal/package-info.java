/**
 * Proposes when to meet. Plain Java: it is given the window, the calendar and who is
 * busy.
 */
@NullMarked
package vn.chidao.compliance.proposal;

import org.jspecify.annotations.NullMarked;
