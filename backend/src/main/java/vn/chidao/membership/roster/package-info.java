/**
 * Lists of members as workbooks: read with a preview, saved as a whole, taken back, and
 * written out again.
 */
@NullMarked
package vn.chidao.membership.roster;

import org.jspecify.annotations.NullMarked;
