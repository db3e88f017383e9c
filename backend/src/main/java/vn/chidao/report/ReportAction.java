package vn.chidao.report;

import vn.chidao.security.Action;
import vn.chidao.security.Grant;

/**
 * What can be done with reports. Only the one who owes a report writes it, so insiders
 * are let in and the service asks on.
 */
enum ReportAction implements Action {

	/** Keep a draft. */
	SAVE_REPORT_DRAFT,
	/** Submit a report. */
	SUBMIT_REPORT,
	/** Write down what is owed; the system does it. */
	RECORD_OBLIGATIONS;

	@Override
	public Grant grant() {
		return Grant.toInsiders();
	}

}
