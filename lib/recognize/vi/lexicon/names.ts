/**
 * What Vietnamese names are made of. Surnames and name syllables as counted over public lists of names (syllables
 * that are common words left out), surnames of the other peoples of Viet Nam added. No living person is named.
 */

/** Surnames that nine in ten people bear: a capitalised one begins a name unless something speaks against it. */
export const COMMON_SURNAMES = `
nguyễn trần lê hoàng phạm huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lương đào tạ
phùng tô cao lưu vương mai hà lâm thái châu tăng chu quách tống triệu đàm`;

/** Rarer surnames, also words or places: they begin a name where something speaks for it. */
export const RARE_SURNAMES = `
a alăng ayun biện bkrông blúp bríu bàn bành bì bạch bế bồ chảo chế chử cil cung cái cù cấn cầm cứ danh
diêm diệp doãn dư giang giàng giáp h hmok hoa huyền hàn hàng hán hình hạ hạng hầu hứa k kbuôr kha khiếu
khoàng khuất khúc khương khổng kim kiên kiều kpă krajan ksor la lang liêng ly lã lò lô lù lường lại lầu lỗ
lục lữ lỳ ma mlô mã mông mùa mạc mạch mạnh mẫn nay nghiêm nguỵ ngân ngọ ngụy nhan nhâm nhữ ninh niê nông
ong phi phàn phí phó phù pờ quan quang quàng quản rah rcom rơ siu sái sìn sùng sơn sầm sử thi thiều thiệu
thào thân thạch thẩm tiêu tiết touneh trang trà trác tráng trình trầm tào tòng tôn tưởng tất tẩn từ ung
uông vi viên vàng vòng văn vưu vừ xa xà xồng y yên zơrâm âu êban ôn ông điêu điền điểu đái đèo đường đậu đồng`;

/** Middle and given names. */
export const NAME_SYLLABLES = `
a abbott an anh ban biên biển biểu bá bách bão bé bình bích bính bông bùi bút băng bạch bạo bảng bảo bắc
bằng bỉnh bội bửu bữu ca cang cao chi chinh chiêu chiến chiều chiểu chu chung chuyên chuyền chuẩn chánh
châm chân châu chí chính chúc chăm chương chấn chất chỉ chỉnh chờ clinton cung cát công cúc cơ cương cường
cảnh cầm cần cầu cẩm cẩn cận cửu cự danh dao di din dinh diên diểm diễm diễn diệm diện diệp diệu doanh
doãn drukpa du dung duy duyên duyệt duân duẩn dy dân dũ dũng dư dương dưỡng dược dạ dậu dịu dững dự em gia
giang giao giàu giá giáng giáp gương gấm hanh hinh hiên hiến hiếu hiền hiển hiểu hiện hiệp hiệu hoa hoan
hoanh hoà hoài hoàn hoàng hoành hoạch hoạt hussein huy huynh huyên huyền huân huê huấn huế huệ huỳnh hy hà
hài hàn hàng hành hào hán hát hân hòa hóa hùng hưng hương hướng hường hưởng hạ hạc hạnh hạo hải hảo hận
hậu hằng họa hồ hồi hồng hổ hớn hợi hợp hứa hửu hữu hỷ kha khai khang khanh khaùnh khiêm khiết khoa khuyên
khuyến khuê khá kháng khánh khê khôi khúc khương khả khải khắc khởi kim kiêm kiên kiếm kiến kiết kiều kiển
kiện kiệt kính ký kế kết kỳ kỷ kỹ la lai lam lan lang lanh li lin linh liêm liên liêu liểu liễu liệu loan
long luyến luyện luân luôn luông luận luật ly lài lành lâm lân lãm lê lên lình lý lăng lĩnh lũy lưu lương
lượng lạc lại lầu lập lắm lẹ lễ lệ lịch lịnh lộc lợi lụa lục lữ lực lựu mai merkel mi miller min ming minh
miên miền moyes muội my mân mây mã mãn mão mùa mùi múi mơ mạnh mẫn mận mậu mến mộc mộng mừng mỵ mỹ na nam
nga nghi nghiêm nghiệp nghĩa ngoan nguyên nguyễn nguyện nguyệt ngà ngàn ngân ngô ngôn ngọ ngọc ngữ nha
nhanh nhi nhiên nhiệm nho nhu nhung nhuận nhàn nhâm nhân nhã nhơn như nhạn nhất nhì nhẫn nhật nhị nhịn nhớ
nhứt nhựt ni ninh niên niệm ny nên nông núi năng nương nội nở nụ nữ oai oanh oánh pha phan phi phiên phiệt
phong phu pháp phát phóng phùng phú phúc phương phước phượng phạm phấn phẩm phối phục phụng qua quan quang
qui quy quyên quyến quyết quyền quách quán quân quí quý quảng quế quốc quỳnh sa san sang sanh sao sen
singh sinh siêu song sum sung sáng sâm sĩ sơn sương sầu sỉ sử sửu sự sỹ t ta tam thanh thao thi thiêm
thiên thiết thiếu thiều thiện thiệp thiệu tho thoa thoan thoại thoản thu thuy thuyên thuyết thuyền thuân
thuý thuấn thuần thuận thuật thuỳ thuỷ thy thành thái tháp thân thêm thìn thích thông thùy thúc thúy thăng
thơ thơm thư thương thường thưởng thượng thạch thạnh thảo thấm thất thẩm thắm thắng thế thể thịnh thọ thỏa
thới thụ thục thụy thủ thủy thứ thức thừa thực tinh tiên tiến tiền tiển tiểu tiệp toan toàn toán toại toản
trai trang tri trinh triết triều triển triệu trung truyền trà trác tráng trâm trân trì trình trí trùng
trúc trương trường trạng trấn trầm trần trị trịnh trọn trọng trứ trực turchinov tuyên tuyến tuyết tuyền
tuyển tuân tuấn tuất tuệ ty tài tá tánh tâm tân tây tèo tình tích tín tính tòng tô tôn tông tùng tú túy tý
tăng tĩnh tơ tư tươi tước tường tưởng tạ tạo tảo tấn tất tần tập tịnh tố tống tốt tồn tới tứ từ tử tự tỵ
tỷ uy uyên uyển vi vin vinh viên viết viễn việt vui vy vàng vân võ văn vĩ vĩnh vũ vương vượng vạn vấn vẹn
vệ vị vịnh vọng vủ vững vỹ xin xinh xuyên xuyến xuân xương y ya yanukovych yu yên yến á ái ánh âm ân âu út
ý đa đan đen đinh điềm điền điểm điển điện điệp đoan đoàn đài đàm đàn đào đình đính đôn đông đăng được đại
đạm đạo đạt đảm đảo đầy đắc đằng đẳng đặng đẹp đệ đỉnh định đồng đỗ độ đời đủ đức ấn ất ẩn`;

/** Given names of other languages, as Vietnamese newspapers print them: two capitals after one are a person. */
export const FOREIGN_GIVEN_NAMES = `
abdul adam ahmed alain alan albert alejandro alex alexander alexandre alexei alfred ali alice amanda amy ana andré andrea andrei andrew
andy angela anna anne anthony antonio antony arnold arthur barack barbara ben benjamin bernard bill björn bob boris brad brian bruce bruno
carl carlo carlos caroline catherine cecilia charles chris christian christine christopher claudia colin cristina dan daniel david
deborah dennis diana diego dimitri dmitry donald edward elena elizabeth ellen elon emily emma emmanuel enrique eric erik ernst eugene
eva fernando fidel francis francisco franck françois frank franz fred gabriel gary george gerald gerhard gordon graham greg gustavo
hans harry helen henry hillary howard hugo hun ian igor irina isaac ivan jack jacob jacques james jan jane janet jason javier jean jeff
jennifer jens jeremy jessica jill jim jimmy joan joe joel johann john jonathan jorge josé josef joseph joshua juan julia julie justin
kamala karen karl kate katherine keith kelly ken kenneth kevin kim klaus kofi lars laura lee leonardo linda lisa louis lucas luis luiz
luke margaret maria marie mario mark markus martin mary matt matthew max melania michael michel michelle miguel mike mikhail
mohammad mohammed muhammad nancy narendra neil nelson nguyen nicolas nicole nigel nikita nikolai noah oleg oliver olivier oscar pablo
pascal patrick paul pavel pedro peter philip philippe pierre rachel ralph raul rebecca recep ricardo richard rishi robert roberto rodrigo
roger roland ron ronald rosa ryan sam samantha samuel sandra sara sarah scott sean sebastian sergei sergey sharon shinzo simon sophie
stefan stephen steve steven sundar susan tim theresa thomas tim todd tom tony ursula valentina victor viktor vincent vladimir volodymyr
walter warren werner william yuri yves`;
