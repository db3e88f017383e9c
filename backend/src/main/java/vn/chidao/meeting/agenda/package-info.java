/**
 * What a meeting deals with: items, votes and decisions.
 */
@NullMarked
package vn.chidao.meeting.agenda;

import org.jspecify.annotations.NullMarked;
