/**
 * A meeting from its proposal to its close: the aggregate, who may see it, and who may do
 * what with it.
 */
@NullMarked
package vn.chidao.meeting.session;

import org.jspecify.annotations.NullMarked;
