package vn.chidao.membership.entrusting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.chidao.regulation.engine.terms.MeetingKind;

/** A set of kinds of meetings in one column, by name. */
@Converter
class KindColumn implements AttributeConverter<Set<MeetingKind>, String> {

	@Override
	public String convertToDatabaseColumn(Set<MeetingKind> kinds) {
		return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
	}

	@Override
	public Set<MeetingKind> convertToEntityAttribute(String column) {
		return Stream.of(column.split(","))
			.filter((name) -> !name.isEmpty())
			.map(MeetingKind::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}
