import { buildPhrases, type Phrases } from '../lexicon/phrases.ts';

/** Nothing of a place follows. */
export const CENTRAL = 1;
/** A place may follow: `Tỉnh ủy Lạng Sơn`. */
export const LOCAL = 2;
/** A body follows: `Bộ trưởng Bộ Công an`. */
export const OFFICE = 4;
/** Issues together with others of its like: `Bộ Chính trị, Ban Bí thư`. */
export const JOINT = 8;

/** An office that one person holds: before that person's name it is a title, and issues nothing. */
export const PERSONAL = 16;

/** Who issues political and legal documents, as laws and newspapers call them. */
export const ISSUERS: Phrases = buildPhrases([
  [
    `bộ chính trị, ban bí thư, ban bí thư trung ương, ban bí thư trung ương đảng, ban bí thư tư đảng, ban bí thư tw, ban bí thư tw đảng, ban chấp hành trung ương, ban chấp hành trung ương đảng,
     ban chấp hành tw, ban chấp hành tw đảng, bch trung ương, bch trung ương đảng, bch tw, bch tw đảng, bct, bbt, ban bí thư t.ư, ban bí thư t.ư đảng, bch t.ư, bch t.ư đảng, bch tư đảng, ban chấp hành t.ư đảng, t.ư đảng, t.ư,  trung ương, trung ương đảng, tw, tw đảng, đảng, nhà nước, chính phủ, quốc hội,
     ban chấp hành trung ương đảng cộng sản việt nam, đảng cộng sản việt nam`,
    CENTRAL | JOINT,
  ],
  [
    'thủ tướng chính phủ, thủ tướng, chủ tịch quốc hội, tổng bí thư, tổng bí thư - chủ tịch nước, chủ tịch nước, phó thủ tướng, phó thủ tướng chính phủ',
    CENTRAL | PERSONAL,
  ],
  [
    `ủy ban thường vụ quốc hội, ubtvqh, đảng ủy công an trung ương, quân ủy trung ương, ủy ban kiểm tra trung ương, ubkt trung ương, ubkt tw, ubkttw, văn phòng trung ương đảng,
     văn phòng trung ương, văn phòng chính phủ, văn phòng quốc hội, văn phòng chủ tịch nước, thanh tra chính phủ, kiểm toán nhà nước, ngân hàng nhà nước, ngân hàng nhà nước việt nam, nhnn,
     tòa án nhân dân tối cao, tand tối cao, viện kiểm sát nhân dân tối cao, vksnd tối cao, hội đồng thẩm phán, hội đồng thẩm phán tòa án nhân dân tối cao, hội đồng thẩm phán tand tối cao, hội đồng bầu cử quốc gia, ban tổ chức trung ương, ban tuyên giáo trung ương, ban tuyên giáo và dân vận trung ương, ban dân vận trung ương,
     ban nội chính trung ương, ban kinh tế trung ương, ban đối ngoại trung ương, ban chính sách - chiến lược trung ương, đảng ủy khối các cơ quan trung ương, đảng ủy chính phủ, đảng ủy quốc hội,
     ban chấp hành trung ương đoàn, bch trung ương đoàn, trung ương hội, hội đồng bảo an, hội đồng bảo an liên hợp quốc, hội đồng bảo an lhq, liên hợp quốc, lhq, đại hội đồng liên hợp quốc, đại hội đồng lhq, tổng liên đoàn lao động việt nam, tổng liên đoàn lđ việt nam, trung ương đoàn,
     mặt trận tổ quốc việt nam, ủy ban trung ương mặt trận tổ quốc việt nam, ủy ban trung ương mttq việt nam, đoàn chủ tịch ủy ban trung ương mttq việt nam, bộ quốc phòng, bộ công an, bộ ngoại giao, bộ nội vụ, bộ tư pháp, bộ tài chính, bộ công thương, bộ xây dựng, bộ y tế, bộ giáo dục và đào tạo,
     bộ gd-đt, bộ gd&đt, bộ lđ-tb&xh, bộ tt&tt, bộ tn&mt, bộ nn&ptnt, bộ gtvt, bộ vh-tt&dl, bộ vhttdl, bộ kh&cn, bộ kh&đt, bộ kh-đt,
     bộ khoa học và công nghệ, bộ nông nghiệp và môi trường, bộ nông nghiệp và phát triển nông thôn, bộ dân tộc và tôn giáo, bộ kế hoạch và đầu tư, bộ giao thông vận tải, bộ văn hóa - thể thao và du lịch,
     bộ lao động - thương binh và xã hội, bộ thông tin và truyền thông, bộ tài nguyên và môi trường, ủy ban dân tộc, đại hội đồng unesco, unesco, liên hiệp quốc, đại hội đồng liên hiệp quốc, đại hội đồng interpol, asean, tổng cục chính trị, bộ vhtt&dl, bộ nn&mt, bộ gdđt, bộ gd và đt, chủ tịch hồ chí minh,  cơ quan cảnh sát điều tra`,
    CENTRAL,
  ],
  [
    `tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, ban thường vụ tỉnh ủy, ban thường vụ thành ủy, ban thường vụ huyện ủy, ban thường vụ quận ủy, ban thường vụ thị ủy, ban thường vụ đảng ủy, btv tỉnh ủy, btv thành ủy,
     thường trực tỉnh ủy, thường trực thành ủy, thường vụ tỉnh ủy, thường vụ thành ủy, thường trực hđnd, thường trực hội đồng nhân dân, ban chấp hành đảng bộ, bch đảng bộ, ban chấp hành, ban thường vụ, hđnd, ubnd, hội đồng nhân dân, ủy ban nhân dân, đảng bộ, ủy ban kiểm tra tỉnh ủy, ủy ban kiểm tra thành ủy, ubkt tỉnh ủy, ubkt thành ủy, ban tổ chức tỉnh ủy, ban tổ chức thành ủy, ban tuyên giáo tỉnh ủy, ban cán sự đảng, đảng đoàn,
     tòa án nhân dân, viện kiểm sát nhân dân, tand, vksnd, công an, tổng thống, đoàn chủ tịch, quốc vương, ban chỉ đạo trung ương, ban chỉ đạo, ban chỉ đạo 389 quốc gia, ban thường trực, hội đồng thành viên, hội đồng quản trị, đoàn giám sát, đoàn kiểm tra, hội đồng thẩm định, ban soạn thảo, mttq, mặt trận tổ quốc, ủy ban mttq, ủy ban mttq việt nam, ủy ban mặt trận tổ quốc,  bí thư tỉnh ủy, bí thư thành ủy`,
    LOCAL,
  ],
  [
    'bộ trưởng, giám đốc, chánh án, viện trưởng, tổng thanh tra, tổng kiểm toán, thống đốc, chủ nhiệm, chánh, chủ tịch, phó chủ tịch, bí thư, trưởng',
    OFFICE,
  ],
]);
