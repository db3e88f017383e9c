/**
 * Who may do what in a body: whom the regulation names for each power, and who therefore
 * has it on a day, by their own post or for somebody else.
 */
@NullMarked
package vn.chidao.membership.powers;

import org.jspecify.annotations.NullMarked;
