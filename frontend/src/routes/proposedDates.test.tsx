import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { citation } from '../test/compliance';
import { committee, viewer } from '../test/fixtures';
import { renderAt } from '../test/renderAt';

describe('Gợi ý ngày họp', () => {
  it('proposes dates with why, and takes one over into the form', async () => {
    const { user } = renderAt('/hop/moi', {
      Query: {
        viewer,
        committees: {
          nodes: [
            {
              ...committee,
              viewerCanPrepareMeeting: true,
              viewerCanConvokeMeeting: true,
              viewerCanProposeMeeting: true,
            },
          ],
          edges: [],
          pageInfo: { hasNextPage: false },
        },
        proposedMeetingDates: {
          requirement: 'Ban Chỉ đạo họp định kỳ 2 tháng một lần.',
          citations: [citation],
          dates: [
            {
              startsAt: '2026-12-24T08:00:00+07:00',
              isInWindow: true,
              reasons: ['Là ngày làm việc, không trùng ngày nghỉ, lễ.'],
              memberCount: 14,
              busyMembers: [],
            },
          ],
        },
        convocationCheck: {
          dispatchDeadline: null,
          dispatchCitations: [],
          findings: [],
          viewerCanConvoke: true,
          viewerCanPropose: true,
        },
      },
    });
    const panel = (await screen.findByRole('heading', { level: 2, name: 'Gợi ý ngày họp' })).closest(
      'section',
    );
    await user.click(
      await screen.findByRole('button', { name: /Dùng ngày này: 08:00 Thứ Năm 24\/12\/2026/ }),
    );
    expect(panel).toHaveTextContent('Không ai bận');
    expect(panel).toHaveTextContent('Là ngày làm việc');
    expect(panel).toHaveTextContent('Đang dùng');
  });
});
