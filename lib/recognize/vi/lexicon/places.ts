/**
 * Places that an office may belong to without a word like `tỉnh` before them. Provinces before and since July 2025 and districts as in
 * thanglequoc/vietnamese-provinces-database (MIT); former provinces and countries by common knowledge. Entries are parted by commas.
 */

/** Provinces and cities under the centre, of today and before, in the spellings that newspapers use. */
export const PROVINCES = `
an giang, bà rịa - vũng tàu, bạc liêu, bắc giang, bắc kạn, bắc ninh, bến tre, bình dương, bình định, bình phước, bình thuận, cà mau,
cao bằng, cần thơ, đà nẵng, đắk lắk, đắk nông, điện biên, đồng nai, đồng tháp, gia lai, hà giang, hà nam, hà nội, hà tĩnh, hải dương,
hải phòng, hậu giang, hòa bình, huế, hưng yên, khánh hòa, kiên giang, kon tum, lai châu, lạng sơn, lào cai, lâm đồng, long an,
nam định, nghệ an, ninh bình, ninh thuận, phú thọ, phú yên, quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, sóc trăng, sơn la,
tây ninh, thái bình, thái nguyên, thanh hóa, tiền giang, trà vinh, tuyên quang, vĩnh long, vĩnh phúc, yên bái,
bắc cạn, buôn ma thuột, đắc lắc, đăk lăk, đắk lăk, đăk lắk, đăk nông, đắc nông, daklak, kontum, sài gòn, sài gòn - gia định, sài gòn - chợ lớn, thừa thiên huế, thừa thiên - huế, tt huế, tt-huế, vũng tàu, br-vt,
hcm, tp hồ chí minh, tp.hồ chí minh, thành phố hồ chí minh, tphcm, tp hcm, tp.hcm, hn, tp hn, bắc thái, bình trị thiên, cao lạng, cửu long, gia lai - kon tum, hà bắc, hà đông, hà nam ninh, hà sơn bình, hà tây, hải hưng,
hoàng liên sơn, minh hải, nam hà, nghệ tĩnh, nghĩa bình, nghĩa lộ, phú khánh, quảng nam - đà nẵng, sông bé, sơn tây, thuận hải, vĩnh phú, việt bắc, tây bắc, tây nguyên, tây nam bộ, nam bộ, trung bộ, bắc bộ, nam trung bộ, nam kỳ, bắc kỳ, trung kỳ, miền nam, miền bắc, miền trung, đông nam bộ, đồng bằng sông cửu long, hoàng sa, trường sa`;

/** Districts, towns and cities under a province, as they were until June 2025. */
export const DISTRICTS = `
a lưới, an biên, an dương, an khê, an lão, an minh, an nhơn, an phú, anh sơn, ayun pa, ân thi, ba bể, ba chẽ, ba đình, ba đồn, bà rịa,
bá thước, ba tơ, ba tri, ba vì, bác ái, bạch long vĩ, bạch thông, bảo lạc, bảo lâm, bảo lộc, bảo thắng, bảo yên, bát xát, bàu bàng, bắc bình,
bắc hà, bắc mê, bắc quang, bắc sơn, bắc tân uyên, bắc trà my, bắc từ liêm, bắc yên, bến cát, bến cầu, bến lức, biên hòa, bỉm sơn, bình chánh,
bình đại, bình gia, bình giang, bình liêu, bình long, bình lục, bình minh, bình sơn, bình tân, bình thạnh, bình thủy, bình xuyên, bố trạch,
bù đăng, bù đốp, bù gia mập, buôn đôn, buôn hồ, buôn ma thuột, cái bè, cai lậy, cái nước, cái răng, cam lâm, cam lộ, cam ranh, can lộc,
càng long, cao lãnh, cao lộc, cao phong, cát hải, cẩm giàng, cẩm khê, cẩm lệ, cẩm mỹ, cẩm phả, cẩm thủy, cẩm xuyên, cần đước, cần giờ,
cần giuộc, cầu giấy, cầu kè, cầu ngang, châu đốc, châu đức, châu phú, châu thành, châu thành a, chi lăng, chí linh, chiêm hóa, chợ đồn,
chợ gạo, chợ lách, chợ mới, chơn thành, chũ, chư păh, chư prông, chư pưh, chư sê, chương mỹ, con cuông, cô tô, cồn cỏ, côn đảo, cờ đỏ,
củ chi, cù lao dung, cư jút, cư kuin, cư m'gar, dầu tiếng, dĩ an, di linh, diễn châu, diên khánh, duy tiên, duy xuyên, duyên hải, dương kinh,
dương minh châu, đà bắc, đạ huoai, đa krông, đà lạt, đại lộc, đại từ, đam rông, đan phượng, đăk đoa, đắk glei, đăk glong, đắk hà, đắk mil,
đăk pơ, đắk r'lấp, đắk song, đắk tô, đầm dơi, đầm hà, điện bàn, điện biên đông, điện biên phủ, định hóa, đình lập, định quán, đoan hùng,
đô lương, đồ sơn, đông anh, đống đa, đông giang, đông hà, đông hải, đông hòa, đồng hới, đông hưng, đồng hỷ, đồng phú, đông triều, đồng văn,
đồng xoài, đồng xuân, đơn dương, đức cơ, đức hòa, đức huệ, đức linh, đức phổ, đức thọ, đức trọng, ea h'leo, ea kar, ea súp, gia bình,
gia lâm, gia lộc, gia nghĩa, giá rai, gia viễn, giang thành, giao thủy, gio linh, giồng riềng, giồng trôm, gò công, gò công đông,
gò công tây, gò dầu, gò quao, gò vấp, hà đông, hạ hòa, hạ lang, hạ long, hà quảng, hà tiên, hà trung, hải an, hai bà trưng, hải châu, hải hà,
hải hậu, hải lăng, hàm tân, hàm thuận bắc, hàm thuận nam, hàm yên, hậu lộc, hiệp đức, hiệp hòa, hòa an, hoa lư, hòa thành, hòa vang, hoài ân,
hoài đức, hoài nhơn, hoàn kiếm, hoàng mai, hoàng sa, hoàng su phì, hoằng hóa, hóc môn, hòn đất, hội an, hồng bàng, hồng dân, hồng lĩnh,
hồng ngự, hớn quản, hưng hà, hưng nguyên, hướng hóa, hương khê, hương sơn, hương thủy, hương trà, hữu lũng, ia grai, ia h' drai, ia pa,
kbang, kế sách, khánh sơn, khánh vĩnh, khoái châu, kiến an, kiên hải, kiên lương, kiến thuỵ, kiến tường, kiến xương, kim bảng, kim bôi,
kim động, kim sơn, kim thành, kinh môn, kon plông, kon rẫy, kông chro, krông a na, krông bông, krông búk, krông năng, krông nô, krông pa,
krông pắc, kỳ anh, kỳ sơn, la gi, lạc dương, lạc sơn, lạc thủy, lai vung, lang chánh, lạng giang, lắk, lâm bình, lâm hà, lâm thao, lập thạch,
lấp vò, lê chân, lệ thủy, liên chiểu, long biên, long đất, long hồ, long khánh, long mỹ, long phú, long thành, long xuyên, lộc bình,
lộc ninh, lục nam, lục ngạn, lục yên, lương sơn, lương tài, lý nhân, lý sơn, m'đrắk, mai châu, mai sơn, mang thít, mang yang, mèo vạc,
mê linh, minh hóa, minh long, mỏ cày bắc, mỏ cày nam, móng cái, mộ đức, mộc châu, mộc hóa, mù căng chải, mường ảng, mường chà, mường khương,
mường la, mường lát, mường lay, mường nhé, mường tè, mỹ đức, mỹ hào, mỹ tho, mỹ tú, mỹ xuyên, na hang, na rì, nam đàn, nam giang, nam sách,
nam trà my, nam trực, nam từ liêm, năm căn, nậm nhùn, nậm pồ, ngã bảy, ngã năm, nga sơn, ngân sơn, nghi lộc, nghi sơn, nghi xuân, nghĩa đàn,
nghĩa hành, nghĩa hưng, nghĩa lộ, ngọc hiển, ngọc hồi, ngọc lặc, ngô quyền, ngũ hành sơn, nguyên bình, nhà bè, nha trang, nho quan,
nhơn trạch, như thanh, như xuân, ninh giang, ninh hải, ninh hòa, ninh kiều, ninh phước, ninh sơn, nông cống, núi thành, ô môn, pác nặm,
phan rang-tháp chàm, phan thiết, phong điền, phong thổ, phổ yên, phú bình, phù cát, phù cừ, phú giáo, phú hòa, phú lộc, phú lương, phủ lý,
phù mỹ, phú mỹ, phú nhuận, phù ninh, phú ninh, phú quí, phú quốc, phú riềng, phú tân, phú thiện, phú vang, phú xuân, phú xuyên, phù yên,
phúc thọ, phúc yên, phụng hiệp, phước long, phước sơn, pleiku, quản bạ, quan hóa, quan sơn, quang bình, quảng điền, quảng hòa, quảng trạch,
quảng xương, quảng yên, quế phong, quế sơn, quế võ, quốc oai, qùy châu, qùy hợp, quy nhơn, qùynh lưu, qùynh nhai, qùynh phụ, rạch giá,
sa đéc, sa pa, sa thầy, sầm sơn, si ma cai, sìn hồ, sóc sơn, sông cầu, sông công, sông hinh, sông lô, sông mã, sốp cộp, sơn dương, sơn động,
sơn hà, sơn hòa, sơn tây, sơn tịnh, sơn trà, tam bình, tam dương, tam đảo, tam điệp, tam đường, tam kỳ, tam nông, tánh linh, tân an,
tân biên, tân bình, tân châu, tân hiệp, tân hồng, tân hưng, tân kỳ, tân lạc, tân phú, tân phú đông, tân phước, tân sơn, tân thạnh, tân trụ,
tân uyên, tân yên, tây giang, tây hòa, tây hồ, tây sơn, thạch an, thạch hà, thạch thành, thạch thất, thái hòa, thái thụy, than uyên,
thanh ba, thanh bình, thanh chương, thanh hà, thạnh hóa, thanh khê, thanh liêm, thanh miện, thanh oai, thạnh phú, thanh sơn, thanh thủy,
thanh trì, thạnh trị, thanh xuân, tháp mười, thăng bình, thiệu hóa, thọ xuân, thoại sơn, thống nhất, thốt nốt, thới bình, thới lai,
thủ dầu một, thủ đức, thủ thừa, thuận an, thuận bắc, thuận châu, thuận hóa, thuận nam, thuận thành, thủy nguyên, thường tín, thường xuân,
tiên du, tiền hải, tiên lãng, tiên lữ, tiên phước, tiên yên, tiểu cần, tịnh biên, trà bồng, trà cú, trà ôn, trạm tấu, trảng bàng, trảng bom,
tràng định, trần đề, trần văn thời, trấn yên, tri tôn, triệu phong, triệu sơn, trùng khánh, trực ninh, trường sa, tu mơ rông, tủa chùa,
tuần giáo, tuy an, tuy đức, tuy hòa, tuy phong, tuy phước, tuyên hóa, tứ kỳ, tư nghĩa, từ sơn, tương dương, u minh, u minh thượng, uông bí,
ứng hòa, vạn ninh, văn bàn, văn chấn, văn giang, văn lãng, văn lâm, văn quan, văn yên, vân canh, vân đồn, vân hồ, vị thanh, vị thủy,
vị xuyên, việt trì, việt yên, vinh, vĩnh bảo, vĩnh châu, vĩnh cửu, vĩnh hưng, vĩnh linh, vĩnh lộc, vĩnh lợi, vĩnh thạnh, vĩnh thuận,
vĩnh tường, vĩnh yên, võ nhai, vụ bản, vũ quang, vũ thư, vũng liêm, vũng tàu, xín mần, xuân lộc, xuân trường, xuyên mộc, ý yên, yên bình,
yên châu, yên định, yên khánh, yên lạc, yên lập, yên minh, yên mô, yên mỹ, yên phong, yên sơn, yên thành, yên thế, yên thủy,
hồ chí minh, thổ chu`;

/** States and regions of the world, with the names used for their peoples' offices. */
export const COUNTRIES = `
việt nam, vn, lào, campuchia, căm-pu-chia, cam-pu-chia, trung quốc, tq, trung hoa, đài loan, hồng kông, hong kong, macau, ma cao, nhật bản, nhật, hàn quốc, triều tiên, mông cổ, thái lan, thái, myanmar, miến điện, malaysia, singapore, xin-ga-po, indonesia, philippines, phi-líp-pin, brunei, timor leste, timor-leste, đông timor,
ấn độ, pakistan, bangladesh, sri lanka, nepal, bhutan, maldives, afghanistan, iran, iraq, syria, liban, lebanon, israel, palestine, jordan, saudi arabia, ả-rập xê-út, ả rập xê út, qatar, kuwait, bahrain, oman, yemen, uae, các tiểu vương quốc ả rập thống nhất, thổ nhĩ kỳ, thổ nhĩ kì, síp, cyprus, georgia, gruzia, armenia, azerbaijan, kazakhstan, uzbekistan, turkmenistan, kyrgyzstan, tajikistan,
nga, liên bang nga, liên xô, xô viết, ukraine, ukraina, belarus, moldova, ba lan, séc, cộng hòa séc, ch séc, tiệp khắc, slovakia, hungary, hung-ga-ri, romania, ru-ma-ni, bulgaria, bun-ga-ri, bungari, rumani, serbia, croatia, slovenia, bosnia, montenegro, albania, bắc macedonia, kosovo, nam tư, hy lạp, đức, chdc đức, chlb đức, cộng hòa dân chủ đức, tây đức, áo, thụy sĩ, thụy sỹ, pháp, bỉ, hà lan, luxembourg, anh, anh quốc, vương quốc anh, scotland, ireland, ai-len, iceland, na uy, thụy điển, đan mạch, phần lan, estonia, latvia, litva, lithuania, tây ban nha, bồ đào nha, italy, italia, ý, vatican, tòa thánh, malta, san marino, monaco, andorra, liechtenstein,
mỹ, hoa kỳ, canada, ca-na-đa, mexico, mê-hi-cô, cuba, cu ba, cu-ba, haiti, jamaica, dominica, cộng hòa dominica, guatemala, honduras, el salvador, nicaragua, costa rica, panama, colombia, venezuela, vê-nê-xu-ê-la, ecuador, peru, bolivia, chile, argentina, ác-hen-ti-na, uruguay, paraguay, brazil, bra-xin, guyana, suriname,
ai cập, libya, tunisia, algeria, an-giê-ri, morocco, ma-rốc, maroc, sudan, nam sudan, ethiopia, eritrea, somalia, djibouti, kenya, uganda, tanzania, rwanda, burundi, congo, chdc congo, angola, ăng-gô-la, zambia, zimbabwe, malawi, mozambique, madagascar, mauritius, seychelles, nam phi, namibia, botswana, lesotho, eswatini, gabon, cameroon, cộng hòa trung phi, chad, niger, nigeria, benin, togo, ghana, bờ biển ngà, cote d'ivoire, côte d'ivoire, liberia, sierra leone, guinea, guinea-bissau, guinea xích đạo, senegal, gambia, mali, mauritania, burkina faso, cape verde,
australia, úc, ô-xtrây-li-a, new zealand, papua new guinea, fiji, vanuatu, samoa, tonga, palau, quần đảo solomon, quần đảo marshall, nauru, kiribati, tuvalu, micronesia,
việt nam cộng hòa, vnch, việt nam dân chủ cộng hòa, cộng hòa miền nam việt nam, đông dương, liên âu, châu âu, hồ bắc, hồ nam, hà bắc, an huy, phúc kiến, giang tô, giang tây, chiết giang, sơn đông, thiểm tây, cam túc, thanh hải, quý châu, liêu ninh, cát lâm, hắc long giang, ninh hạ, tây tạng, trùng khánh, thiên tân, thẩm quyến, california, texas, new york, florida, tokyo, osaka, bắc kinh, thượng hải, quảng đông, quảng tây, vân nam, hải nam, nội mông, tân cương, tứ xuyên, bangkok, seoul, busan, moskva, moscow, london, paris, viêng chăn, phnom penh, washington, chicago, los angeles, gaza, crimea, kiev, kyiv, st petersburg, saint petersburg`;

/** Names of one state, the usual one last. Parted by commas. */
export const SAME_STATES = `
mỹ = hoa kỳ, nhật = nhật bản, tq = trung quốc, trung hoa = trung quốc, thái = thái lan, liên bang nga = nga, ukraina = ukraine, ý = italia, italy = italia,
úc = australia, ô-xtrây-li-a = australia, căm-pu-chia = campuchia, cam-pu-chia = campuchia, xin-ga-po = singapore, cu ba = cuba, cu-ba = cuba,
anh quốc = anh, vương quốc anh = anh, thụy sỹ = thụy sĩ, thổ nhĩ kì = thổ nhĩ kỳ, chlb đức = đức, cộng hòa séc = séc, ch séc = séc,
ca-na-đa = canada, phi-líp-pin = philippines, hung-ga-ri = hungary, miến điện = myanmar, vê-nê-xu-ê-la = venezuela`;

/** States whose people have names like those of Vietnam, written by its spelling. Parted by commas. */
export const KINDRED_STATES =
  'trung quốc, đài loan, hồng kông, hong kong, ma cao, macau, hàn quốc, triều tiên, singapore, malaysia';

/** Words before a place that say of what rank it is; some of them stand alone (`Chủ tịch UBND tỉnh`). */
export const LEVELS = `
tỉnh, thành phố, tp, t.p, huyện, h, huyện đảo, quận, q, thị xã, tx, thị trấn, tt, xã, x, phường, p, đặc khu, khu phố, kp, thôn, bản, làng, ấp, buôn, sóc, khóm, xóm, bon, phum, tổ dân phố, tdp, bang, tiểu bang, khu vực, thành, xã đảo, thủ đô, khu tự trị, tỉnh thành, vùng lãnh thổ, hạt, cấp tỉnh, phường/xã, xã/phường, đại khu, lãnh thổ, cố đô, châu, tổng, liên khu`;

/** Those of LEVELS that stand alone: `Chủ tịch UBND tỉnh`. */
export const LONE_LEVELS = `
tỉnh, thành phố, tp, huyện, quận, thị xã, tx, thị trấn, xã, phường, đặc khu, khu phố, thôn, bản, làng, ấp, buôn, tổ dân phố, bang, tiểu bang, khu vực, cấp tỉnh, thủ đô, phường/xã, xã/phường`;

/** Words before the name of a state, never alone: `nước Cộng hòa DCND Lào`. */
export const STATE_WORDS = `
nước, cộng hòa, ch, cộng hòa xã hội chủ nghĩa, chxhcn, cộng hòa xhcn, cộng hòa dân chủ nhân dân, cộng hòa dcnd, chdcnd, cộng hòa nhân dân, chnd, cộng hòa dân chủ, chdc, cộng hòa hồi giáo, cộng hòa liên bang, chlb, cộng hòa ả-rập, cộng hòa ả rập, liên bang, hợp chủng quốc, hợp chúng quốc, vương quốc, đại công quốc, nhà nước, quốc gia, các tiểu vương quốc, nước cộng hòa, nước cộng hòa xã hội chủ nghĩa, nước chxhcn, nước cộng hòa dân chủ nhân dân, nước chdcnd, nước cộng hòa dcnd, nước cộng hòa nhân dân, nước chnd, nước cộng hòa xhcn, miền`;
