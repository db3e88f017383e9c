/**
 * Calling a meeting under the regulation: rights, notice and papers are judged here.
 */
@NullMarked
package vn.chidao.meeting.convocation;

import org.jspecify.annotations.NullMarked;
