/** Words around names, each list parted by spaces, phrases of two words by commas. */

/** `ông`, `bà`: what comes next is a person. */
export const HONORIFICS = 'ông bà anh chị cô chú bác cậu em cụ ngài thầy cháu mợ dì mr mrs ms';

/** `GS`, `TS`: a degree, a trade, an honour before a name, in capitals. */
export const DEGREES =
  'gs ts pgs ths bs ks ls tskh gsts pgsts nsnd nsưt nsut bsck bsckii bscki bscc hlv vđv mc lm ht tt kts ds đd nb pv btv';

/** `đường`, `trường`, `giải`: what comes next is called after somebody. */
export const NAMED_AFTERS = `
đường phố phường xã huyện tỉnh quận thị trấn thôn ấp làng bản buôn khóm trường thpt thcs tiểu tp
học viện bệnh giải quỹ tàu công quảng lăng đền chùa cầu sông núi hồ đảo hang rạp hát ngã ga bến chợ chiến cúp dòng
tưởng đức cách khu đô hẻm ngõ phủ đình miếu đài vịnh đèo hầm cảng kênh rạch cung xóm hãng khách h q p tx tt clb ubnd đh nxb
thành thánh chính lộ vườn hoa đại báo sân xứ bão uss cù`;

/** Begin the name of a body or a thing, and are no surnames: a lone capital of these is no given name. */
export const THINGS = `
ban bộ sở cục vụ phòng viện tòa hội đoàn đảng đội tổ ủy ubnd hđnd mttq văn quốc nghị trung nhà nước khu cơ
liên mặt hiệp trường bệnh báo đài tạp tỉnh thành huyện quận xã phường thị trấn thôn luật chỉ quyết thông kế chương điều khoản
phần mục quý thứ chủ phó bí giám tết tây đông nam bắc đất biển trời cổng internet covid facebook vtv vov ttxvn vgp pv bts btc`;

/** `nói`, `phát biểu`, `sinh`: what a person does, by its first word. */
export const DEEDS = `
nói cho phát chủ sinh nhấn khẳng đề đã sẽ vừa từng được bị là cũng đang trao làm giữ tham dự có
báo trình kể chia bày đánh yêu ký tiếp gửi mong cảm đọc kết trả khai bắt quê thay trúng tái và cùng nêu nhận
chỉ lưu dặn bảo hỏi đáp cười mất qua hy thừa phủ phản tuyên cam tin nghĩ muốn thăm tặng chúc đến về đi ra vào chứng
cáo bàn ghi mở đưa dẫn trú tố thông bổ rời mời tự còn không chưa khi tại sau trước thực đạt giành sút đá
sống thích lên xuống quyết hứa xin dùng lập gọi viết biết thấy lừa chiếm thuê thắng thua gặp nhớ biểu hát múa vẽ chơi giúp chạy dạy chết`;

/** Small words that a sentence goes on with after a name. */
export const GOINGS_ON = `
với của thì mà ở trong trên để nên rồi lại đều vẫn mới phải này ấy đó kia nữa như hay hoặc từ do vì theo nếu sang cả
bởi mỗi những các một tới dưới ngoài giữa nhưng nhằm gồm nguyên hiện vốn quá rất cố cựu kiêm`;

/** `Ảnh:`, `Tin`, `Theo`: what comes next signs the piece. */
export const CREDITS = 'ảnh tin bài clip video photo theo nguồn thực hiện đồ họa vgp viết';

/** Small words that stand capitalised at a sentence's start and are also name syllables. */
export const OPENERS = `
trong tại với sau trước khi nếu những các một từ đến về để vì do bởi theo đây đó này kia như nhưng mà thì
là có không chưa đã đang sẽ vừa mới còn chỉ cũng rất hơn nhất cả mỗi mọi hai ba bốn năm sáu bảy tám chín mười tuy dù ngoài trên
dưới giữa bên qua cùng và hay hoặc bằng được bị cho của nhiều ít hiện nay mai hôm ngày tháng đồng việc sự cuộc người ông bà
anh chị em cô chú bác nhân nhờ kết kính ảnh tin bài thời công đại đảng phương chính tính riêng tình vấn đoàn phong ở phải phát đề
tham xe thống quá liên lãnh đặc nhạc`;

/** `đền thờ`, `bảo tàng`, `lăng`: a name in a memorial is no mention of the person. */
export const MEMORIALS = 'thờ tàng tượng lăng mộ';

/** Before a place: what comes next is one, unless it is known for a person. */
export const WHERE = 'tại ở từ bang thủ đô phố nước đến tới thăm sang đảo hãng tờ báo công câu đội';

/** In names of companies, clubs, papers, places in other languages: what has one of these is no person. */
export const FOREIGN_THINGS = `
united city league cup games street house news times post journal bank group university college airlines airways air motors club fc
sports sport park tower center centre bay island islands river lake stadium arena festival award awards media tech technology technologies
energy capital holdings holding partners global international national asian asia europe pacific atlantic north south east west new red blue green
black white golden big first super star stars world open grand prix masters premier champions union state states america american africa gulf sea
ocean valley hill hills beach village resort hotel plaza mall shop store market food foods pharma insurance life health care hospital
school institute foundation fund council committee commission agency force army navy guard corp corps the of and for on in by to real inter atletico
bayern borussia manchester barcelona liverpool chelsea arsenal juventus san santa saint st los las la el al le miss mister company co inc ltd limited
electronics reuters bloomberg guardian images getty zing online tv network jazeera security system systems homes home game day week
summit forum one go smart digital data power oil gas steel cement cambodia vietnam viet lao laos thailand malaysia singapore indonesia
philippines china japan korea india russia ukraine france germany italy spain england britain australia canada mexico brazil argentina iran
israel iraq syria gaza taiwan hongkong asean apec carnival marathon tour expo fair show music film silicon wall
sky net service services solutions logistics express travel tours land garden gardens residence riverside mastercard visa samsung
toyota honda google apple microsoft amazon meta tesla boeing airbus junior senior team racing liga serie bundesliga`;

/** `cầu thủ`, `tiền đạo`: the piece is about a match. */
export const PLAYERS =
  'cầu thủ, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, thủ thành, tay vợt, kỳ thủ, danh thủ, chân sút';

/** Trades and parts of two words after which a name stands. */
export const ROLES = `
đồng chí, ca sĩ, ca sỹ, nghệ sĩ, nghệ sỹ, nhạc sĩ, nhạc sỹ, nhạc trưởng, diễn viên, đạo diễn, nhà báo, nhà văn, nhà thơ, nhà giáo,
phóng viên, luật sư, bác sĩ, bác sỹ, dược sĩ, kỹ sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, giáo sư, họa sĩ, họa sỹ, võ sĩ, võ sỹ, trọng tài,
bị cáo, bị can, nghi phạm, nghi can, nạn nhân, thí sinh, sinh viên, học sinh, doanh nhân, tỷ phú, tỉ phú, hoa hậu, á hậu, á khôi,
người mẫu, liệt sĩ, liệt sỹ, anh hùng, chiến sĩ, chiến sỹ, thiền sư, hòa thượng, thượng tọa, đại đức, ni trưởng, ni sư, linh mục, giám mục,
mục sư, chuyên gia, nông dân, công nhân, nhân chứng, đối tượng, thuyền trưởng, viện sĩ, viện sỹ, sử học, sử gia, ưu tú, tác giả, dịch giả,
học giả, bút danh, con trai, con gái, em trai, em gái, anh trai, chị gái, phu nhân, phu quân, đầu bếp, cử tri, đảng viên, cựu binh, bệnh nhân,
giáo viên, giảng viên, biên đạo, bí danh, tên thật, lãnh tụ, ứng viên, cử viên, nghị sĩ, nghị sỹ, dân biểu, 
triết gia, đại gia, thương gia, chí sĩ, chí sỹ, tử tù, hung thủ, thủ phạm, tài xế, lái xe, bảo mẫu, nữ sinh, nam sinh,
tiếng hát, giọng hát, giọng ca, em bé, quán quân, á quân, nghệ nhân, nhiếp ảnh, soạn giả, thủ quân, điều dưỡng, y tá, chủ hộ`;

/** Roles of two words that teams and firms have, too: two capitals after one are a person. */
export const LOOSE_ROLES =
  'ngôi sao, siêu sao, huyền thoại, tân binh, chiến binh, đồng hương, đối thủ, người bạn, người mẹ, người cha, đàn em, đàn anh';

/** `công viên Lê Thị X`: things of two words that are called after somebody. */
export const NAMESAKES = `
công viên, di tích, nghĩa trang, quảng trường, nhà máy, trại giam, bến xe, nhà thờ, nhà hát, giải thưởng, công ty,
tập đoàn, khách sạn, siêu thị, ngân hàng, trung tâm, cửa hàng, thương hiệu, nút giao, vòng xoay, đi bộ, tiểu đoàn, trung đoàn, sư đoàn,
nông trường, lâm trường, xí nghiệp, giáo xứ, chiến dịch, huân chương, sân nhà, sân khách, sân bay, cộng sản, trường quay,
sân vận, lữ đoàn, binh đoàn, nhà xuất, câu lạc, tên lửa, chiến khu, căn cứ, thủy điện, khu phố, dự án, làng nghề`;

/** Look like names of persons and are papers, seas, feasts, places abroad, powers. Parted by commas. */
export const NOT_NAMES = `
đại đoàn kết, tiền phong, thanh niên, tuổi trẻ, nhân dân, lao động, dân trí, công lý, công thương, hà nội mới, tân hoa xã, giáo dục, pháp luật,
dân việt, đất việt, thái bình dương, đại tây dương, ấn độ dương, bắc băng dương, biển đông, hoàng sa, trường sa, châu á, châu âu, châu phi, châu mỹ,
châu úc, trường sơn, tây nguyên, bắc bộ, nam bộ, trung bộ, hồ tây, hồ gươm, sông hồng, sông tiền, sông hậu, phan xi păng, tam đảo, thăng long, đông đô,
lam kinh, hùng vương, vua hùng, âu lạc, vạn xuân, đại việt, việt minh, quốc dân đảng, khmer đỏ, hà nội, sài gòn, chợ lớn, gia định, đông kinh, trung hoa,
hoa hạ, mãn thanh, hoa kỳ, xuân hè, đông xuân, hè thu, trung thu, nguyên đán, thượng nguyên, vu lan, phật đản, giáng sinh, phục sinh, quốc khánh,
việt cộng, cao đài, hòa hảo, phật giáo, công giáo, tin lành, kinh thánh, lục quân, hải quân, không quân, đại nội, tử cấm thành, thiên an môn,
dân chủ, cộng hòa, nhà trắng, lầu năm góc, điện kremlin, trung nam hải, shangri-la, kuala lumpur, tel aviv, san jose, san francisco, los angeles, las vegas, new york, new delhi,
phnom penh, siem reap, santa clara, santiago, sao paulo, rio de janeiro, buenos aires, saint petersburg, abu dhabi, addis ababa, cape town, palo alto,
hong kong, sri lanka, costa rica, puerto rico, el salvador, hủa phăn, luông pha băng, luông nặm thà, xiêng khoảng, xiêng khoản, xa-vẳn-na-khẹt, bò kẹo, u đôm xay,
xay xổm bun, khăm muộn, bo-ly-khăm-xay, hua phan, luang prabang, vang vieng, chăm-pa-sắc, xê kông, at-ta-pư, thakhek, houaphanh, xiengkhouang, khammouane,
stung treng, ratanakiri, mondulkiri, kampong cham, kampong thom, svay rieng, prey veng, tbong khmum, prasat, preah vihear, angkor wat,
mát-xcơ-va, lốt an-giơ-lét, xanh pê-téc-bua, niu oóc, bu-ê-nốt ai-rết, niu đê-li, oa-sinh-tơn, la ha-ba-na, bắc kinh, thượng hải, thâm quyến, hàng châu, trùng khánh,
lệ giang, côn minh, nam ninh, bằng tường, hà khẩu, mông tự, vân nam, quảng tây, quảng đông, phúc kiến, hải nam, đài bắc, cao hùng, ma cao, thiên tân, tân cương, tây tạng, nội mông`;
