package vn.chidao.procedure;

/**
 * Yardsticks of a province that an opinion is meant to improve (Điều 7 khoản 3 Quy chế
 * 61/QĐ-BCĐ, Điều 5 khoản 3 Quy chế 852/QĐ-BCĐ).
 */
public enum Indicator {

	/** <i>Chỉ số năng lực cạnh tranh (PCI)</i>. */
	COMPETITIVENESS,
	/** <i>Chỉ số cải cách hành chính (PAR Index)</i>. */
	ADMINISTRATIVE_REFORM,
	/** <i>Chỉ số chuyển đổi số (DTI)</i>. */
	DIGITAL_TRANSFORMATION,
	/** <i>Chỉ số sẵn sàng về công nghệ thông tin (ICT Index)</i>. */
	ICT

}
