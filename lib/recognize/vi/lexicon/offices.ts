/**
 * Words that an office begins with. Facts of public life, gathered from laws on the organisation of Party, State,
 * army and police and from newspapers' use; no person is named. Entries are parted by commas, tones as in `ủy`.
 */

/** Before the office, and part of its title: `nguyên Chủ tịch nước`, `quyền Bộ trưởng`. */
export const MODIFIERS = 'nguyên, nguyên là, cựu, cố, tân, quyền,  nguyên quyền, nguyên phó, nguyên cố';

/** Offices that name their one holder by themselves, in small letters too. */
export const SOVEREIGN_OFFICES = `
tổng bí thư, thủ tướng, chủ tịch nước, phó chủ tịch nước, phó thủ tướng, phó thủ tướng thường trực,
thủ tướng chính phủ, phó thủ tướng chính phủ, thủ tướng cp, phó thủ tướng cp, phó thủ tướng thường trực chính phủ, thường trực ban bí thư,
phó chủ tịch thường trực quốc hội`;

/** Ranks of army, police and navy, as good alone as with a name. */
export const RANKS = `
đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn tướng, thống tướng, thống chế, nguyên soái,
đô đốc, phó đô đốc, chuẩn đô đốc, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy,
chuẩn úy, chuẩn tá, đại uý`;

/** Ranks and posts that count only before a name. */
export const LESSER_OFFICES = `
thư ký, trợ lý, ủy viên, thanh tra viên, thẩm phán liên bang, thẩm phán, kiểm sát viên,
điều tra viên, vua, quốc vương, quốc công, hoàng đế, hoàng hậu, nữ hoàng, thái tử, hoàng tử, giáo hoàng, tù trưởng,
thống lĩnh, đô trưởng, chưởng lý, giám học, xã đội trưởng`;

/** Those that never stand without a name: `đại biểu Nguyễn Văn A`. */
export const NAMELY = `
tướng, thượng sĩ, trung sĩ, hạ sĩ, đại biểu, đb, nghị sĩ, dân biểu, thượng nghị sĩ, hạ nghị sĩ, ct, pct, gđ, pgđ, tgđ, ptgđ`;

/** Offices that may take a body, a field or a place after them. */
export const OFFICES = `
bí thư, bí thư thứ nhất, bí thư thường trực, phó bí thư, phó bí thư thứ nhất, đệ nhất bí thư, tổng thư ký,
bí thư trưởng, ủy viên chấp hành, ủy viên thường trực, ủy viên dự khuyết, ủy viên chính thức, ủy viên thường vụ,
ủy viên ban thường vụ, tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên,
đảng ủy viên, chi ủy viên, ủy viên đương nhiên, uvtư, uvtw, uv trung ương, uvbct, uv bct, uvbtv, uvbtvtu,
uv btv, uvbch, uv bch, tuv, huv, đuv, thuv, uvtưđ, uvtwđ, uvubtvqh, uvdkbch, chủ tịch, phó chủ tịch,
đồng chủ tịch, chủ tịch danh dự, chủ nhiệm, phó chủ nhiệm, bộ trưởng, thứ trưởng, phó bộ trưởng,
quốc vụ khanh, ủy viên trưởng, phó ủy viên trưởng, ngoại trưởng, thống đốc, phó thống đốc, tổng kiểm toán, tổng kiểm toán nhà nước,
phó tổng kiểm toán, phó tổng kiểm toán nhà nước, tổng thanh tra, phó tổng thanh tra, tổng giám đốc,
phó tổng giám đốc, phó tgđ, giám đốc, phó giám đốc, phó gđ, quyền giám đốc, ceo, tổng biên tập,
phó tổng biên tập, tbt, ptbt, thư ký tòa soạn, phó tổng thư ký, tổng thống, phó tổng thống, thủ hiến,
thị trưởng, phó thị trưởng, tỉnh trưởng, phó tỉnh trưởng, quận trưởng, huyện trưởng, xã trưởng,
thôn trưởng, xóm trưởng, ấp trưởng, phó pháp chủ, pháp chủ giáo hội phật giáo, pháp chủ ghpg, trấn trưởng, đặc khu trưởng, toàn quyền, cao ủy, phó cao ủy, cao ủy trưởng, ủy viên quốc vụ,
tổng trưởng, chánh án, phó chánh án, viện trưởng, phó viện trưởng, chánh tòa, phó chánh tòa,
chánh thanh tra, phó chánh thanh tra, cvp, phó cvp, thẩm tra viên, chấp hành viên, công tố viên, công tố viên liên bang,
tổng công tố, tổng chưởng lý, biện lý, tổng cục trưởng, phó tổng cục trưởng, cục trưởng, phó cục trưởng,
cục phó, vụ trưởng, phó vụ trưởng, vụ phó, chi cục trưởng, phó chi cục trưởng, hiệu trưởng,
phó hiệu trưởng, hiệu phó, viện phó, tổng chỉ huy, tổng tư lệnh, phó tổng tư lệnh, tư lệnh, phó tư lệnh,
tư lệnh trưởng, chính ủy, phó chính ủy, chính trị viên, chính trị viên phó, phó chính trị viên,
tham mưu trưởng, phó tham mưu trưởng, tổng tham mưu trưởng, phó tổng tham mưu trưởng, phó tổng tham mưu, tham mưu phó,
chỉ huy trưởng, phó chỉ huy trưởng, chỉ huy phó, chủ nhiệm chính trị, phó chủ nhiệm chính trị,
quân đoàn trưởng, sư đoàn trưởng, sư trưởng, lữ đoàn trưởng, lữ trưởng, trung đoàn trưởng,
tiểu đoàn trưởng, đại đội trưởng, trung đội trưởng, tiểu đội trưởng, sư đoàn phó, lữ đoàn phó,
trung đoàn phó, tiểu đoàn phó, đại đội phó, hải đội trưởng, hải đoàn trưởng, phi đội trưởng,
phó sư đoàn trưởng, phó lữ đoàn trưởng, phó trung đoàn trưởng, phó tiểu đoàn trưởng, phó đại đội trưởng,
phó trung đội trưởng, đồn trưởng, phó đồn trưởng, đồn phó, trạm trưởng, phó trạm trưởng, đội trưởng,
phó đội trưởng, đội phó, tổ trưởng, phó tổ trưởng, tổ phó, trại trưởng, hạm trưởng, xã đội phó,
thủ trưởng, phó thủ trưởng, giám thị, phó giám thị, đốc lý, hạt trưởng, phó hạt trưởng, hội trưởng,
phó hội trưởng, xứ ủy viên, tổng lãnh sự, phó tổng lãnh sự, lãnh sự, phó lãnh sự, đại sứ, phó đại sứ,
đặc phái viên, công sứ, tham tán, tham tán thương mại, tham tán công sứ, bí thư thứ hai, bí thư thứ ba,
tùy viên quốc phòng, tùy viên quân sự, tùy viên, đại biện, đại biện lâm thời, trưởng đại diện,
phó trưởng đại diện, người phát ngôn, phát ngôn viên, phó phát ngôn, điều phối viên thường trú,
đại diện thường trú, đại diện thương mại, đặc sứ, cố vấn, cố vấn an ninh quốc gia, cố vấn cao cấp,
cố vấn đặc biệt, đại biểu quốc hội, đbqh, đại biểu hđnd, đại biểu hội đồng nhân dân, kế toán trưởng,
giám đốc điều hành, già làng, chỉ huy, hiệu trưởng danh dự, chủ bút, quản đốc, phó quản đốc, tổng đốc,
tuần phủ, tri phủ, tri huyện, thượng thư, thái sư, thái phó, thái úy, tể tướng, khâm sai,
tổng phụ trách đội, thành viên hđqt, thành viên hội đồng quản trị, thành viên hđtv,
thành viên hội đồng thành viên, thủ lĩnh, lãnh đạo tối cao, tổng quản lý, tổng chủ biên, tổng chủ tịch,
tổng trấn, đồng giám đốc, đồng tổng giám đốc, giám đốc quốc gia, cố vấn trưởng, tổng công trình sư,
chi hội trưởng, phó chi hội trưởng, chi hội phó, hội phó, bí thư xứ ủy, liên đoàn trưởng, phó liên đoàn trưởng, đoàn phó, hàm bộ trưởng, hàm thứ trưởng, hàm vụ trưởng, hàm phó vụ trưởng,
hàm cục trưởng, hàm phó cục trưởng, hàm tổng cục trưởng, hàm đại sứ, liên chi ủy viên, chủ tich, phó chủ tich, phó tổng thường trực`;

/** Offices that take a bare field of work: `Bộ trưởng Quốc phòng`, `Cục trưởng Thể dục thể thao`. */
export const EMBEDDING_OFFICES = `
bộ trưởng, thứ trưởng, phó bộ trưởng, cục trưởng, phó cục trưởng, cục phó, vụ trưởng, phó vụ trưởng,
vụ phó, viện trưởng, phó viện trưởng, viện phó, tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng,
phó chi cục trưởng, đội trưởng, phó đội trưởng, đội phó, tổ trưởng, phó tổ trưởng, tổ phó, trạm trưởng,
phó trạm trưởng, chủ nhiệm, phó chủ nhiệm, chánh thanh tra, phó chánh thanh tra, cố vấn, tùy viên,
tham tán, quốc vụ khanh, tổng trưởng, hội trưởng, chi hội trưởng, hiệu trưởng, phó hiệu trưởng, tư lệnh,
phó tư lệnh, chính ủy, phó chính ủy, đồn trưởng, phó đồn trưởng, thống đốc, giám đốc, phó giám đốc,
tổng giám đốc, phó tổng giám đốc, hàm bộ trưởng, hàm thứ trưởng, hàm vụ trưởng, hàm phó vụ trưởng, hàm cục trưởng, hàm phó cục trưởng`;

/** Offices that hold their body in their own words: `đại biểu Quốc hội`. */
export const SEATS = `
đại biểu quốc hội, đbqh, đại biểu hđnd, đại biểu hội đồng nhân dân, tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên, đảng ủy viên, chi ủy viên, tuv, uvtư, uvtw, uvbct`;

/** Offices only with the place where they are held: `đại diện Bộ Nội vụ Cuba tại Việt Nam`. */
export const DEPUTED = `đại diện`;

/** Offices held at a place: `Đại sứ Việt Nam tại Nhật Bản`. */
export const ENVOYS = `
đại sứ, phó đại sứ, đại biện, đại biện lâm thời, tổng lãnh sự, phó tổng lãnh sự, lãnh sự, phó lãnh sự,
trưởng đại diện, phó trưởng đại diện, đại diện thường trú, đại diện thương mại, đại diện,
điều phối viên thường trú, điều phối viên, tham tán, tham tán thương mại, tham tán công sứ, công sứ,
tùy viên, tùy viên quốc phòng, tùy viên quân sự, đặc phái viên, thẩm phán, chánh án, phó chánh án,
viện trưởng, phó viện trưởng, giám đốc quốc gia, người phát ngôn, toàn quyền, khâm sai, đặc sứ`;

/** An office only together with the body after it: `Trưởng ban`, `Phó Chánh Văn phòng`. */
export const UNIT_OFFICES = `thành viên, trưởng, phó, phó trưởng, chánh, phó chánh, quyền trưởng, đồng trưởng, phụ trách phòng`;

/** Offices that serve another office: `Trợ lý Tổng Bí thư`. */
export const AIDES = `trợ lý, phó trợ lý, thư ký, cố vấn, cố vấn cao cấp, cố vấn đặc biệt, cố vấn an ninh quốc gia, đặc sứ, đặc phái viên, đặc phái viên của, trợ lý đặc biệt, tổ trưởng tổ trợ lý, văn phòng, đại diện đặc biệt`;

/** Between the office and its body: `Phó Bí thư Thường trực Tỉnh ủy`. */
export const STANDINGS = `
thường trực, chuyên trách, không chuyên trách, kiêm nhiệm, phụ trách, danh dự, thứ nhất, thứ hai, điều hành, lâm thời, dự khuyết,
cao cấp, trung cấp, sơ cấp, đặc mệnh toàn quyền, đặc mệnh, toàn quyền, luân phiên, chính thức, phụ trách chung, thường vụ, tối cao, đắc cử, tạm quyền, phụ trách điều hành,
sáng lập, quốc gia, qncn, quân nhân chuyên nghiệp, không thường trực, thường trú, đương nhiệm, đặc trách, không bộ, mới đắc cử, tại vị`;
