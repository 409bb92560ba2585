import { buildPhrases, type Phrases } from '../lexicon/phrases.ts';

/** Names a treaty by itself: `Hiệp định Paris`. */
export const OWN = 1;
/** Names one only with its parties: `Hiệp định thương mại tự do Việt Nam - EU`. */
export const SHARED = 2;
/** Goes on with what the treaty is about: `Công ước Liên hợp quốc về Luật Biển`. */
export const MAKER = 4;
/** A party that no list of states has. */
export const PARTY = 8;

/** Names no treaty that anybody asks for: `Hiệp định vay`. */
export const NEVER = 16;

/** What treaties, declarations and platforms are called by, in small letters too. A comma inside a name is written `-`. */
export const TREATIES: Phrases = buildPhrases([
  [
    `luật biển, luật biển quốc tế, chống tội phạm mạng, chống tham nhũng, phòng - chống tham nhũng, quyền trẻ em, biến đổi khí hậu, cấm vũ khí hóa học, quyền của người khuyết tật, chống tra tấn,
       chống tội phạm có tổ chức xuyên quốc gia, xóa bỏ mọi hình thức phân biệt đối xử với phụ nữ, quan hệ ngoại giao, quan hệ lãnh sự, không phổ biến vũ khí hạt nhân, cấm vũ khí hạt nhân,
       cấm thử vũ khí hạt nhân toàn diện, đối tác toàn diện và tiến bộ xuyên thái bình dương, đối tác xuyên thái bình dương, đối tác kinh tế toàn diện khu vực, đối tác và hợp tác toàn diện,
       thân thiện và hợp tác ở đông nam á, phân định vịnh bắc bộ, đa dạng sinh học, di sản thế giới, độc lập, nhân quyền, quốc tế nhân quyền, sơ bộ, hòa bình, bản quyền,
       paris, pari, pa-ri, genève, geneva, geneve, giơ-ne-vơ, giơnevơ, vienna, viên, bali, schengen, kyoto, bangkok, băng cốc, hà nội, versailles, cptpp, tpp, rcep, evfta, evipa, atiga, ukvfta, start, new start, inf,
       xây dựng đất nước, xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội, xây dựng đất nước trong thời kỳ quá độ lên cnxh, chính trị đầu tiên của đảng,
       ứng xử của các bên ở biển đông, ứng xử của các bên tại biển đông, ứng xử của các bên trên biển đông, cách ứng xử của các bên ở biển đông, cách ứng xử của các bên tại biển đông, cách ứng xử của các bên trên biển đông,
       ứng xử ở biển đông, ứng xử tại biển đông, ứng xử trên biển đông, ứng xử của các bên ở biển đông, cách ứng xử trên biển đông, cách ứng xử ở biển đông`,
    OWN,
  ],
  [
    `thương mại tự do, thương mại, thương mại biên giới, hữu nghị và hợp tác, hữu nghị - hợp tác, hữu nghị hợp tác, hợp tác, tương trợ tư pháp, tương trợ tư pháp về hình sự, tương trợ tư pháp về dân sự,
       tránh đánh thuế hai lần, bảo hộ đầu tư, khuyến khích và bảo hộ đầu tư, hoạch định biên giới quốc gia, hoạch định biên giới, dẫn độ, hợp tác lao động, quy chế quản lý biên giới, quy chế quản lý biên giới và cửa khẩu, quy chế quản lý biên giới và cửa khẩu biên giới,
       đường biên giới và mốc quốc giới, những nguyên tắc cơ bản của quan hệ hữu nghị`,
    SHARED,
  ],
  ['liên hợp quốc, liên hiệp quốc, lhq, asean, hội đồng châu âu, đảng', MAKER],
  ['quốc tế', MAKER | NEVER],
  ['vay, tín dụng, khung', NEVER],
  ['liên minh châu âu, liên minh kinh tế á - âu, eu, asean, liên bang nga, hoa kỳ, chính phủ', PARTY],
]);
