@NullMarked
package vn.chidao.meeting.agenda;

import org.jspecify.annotations.NullMarked;
