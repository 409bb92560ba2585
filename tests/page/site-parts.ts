/**
 * The parts that pages of Vietnamese sites are made of, each in the ways that their systems write it. `§` is where the words go.
 * What a part adds to the text of the article stands beside it; most add nothing.
 */

export const TITLE = 'Vân Lĩnh bàn cách đưa nghị quyết về thôn';
export const LEAD =
  'Chiều 12/3, Tỉnh uỷ Vân Lĩnh họp với đại diện 84 xã, phường về chương trình hành động của nhiệm kỳ.';
export const DATE = 'Thứ năm, 12/03/2026 - 17:05';
export const AUTHOR = 'Kiều Thu Hoài';
export const CAPTION = 'Bí thư Tỉnh uỷ Trịnh Thị Bảo Ngân phát biểu. Ảnh: Mai Dũng';
export const PARAGRAPHS = [
  'Mở đầu hội nghị, Bí thư Tỉnh uỷ Trịnh Thị Bảo Ngân nói thẳng: nghị quyết chỉ sống khi người dân ở bản xa nhất cũng hiểu mình được gì và phải làm gì.',
  'Phó Bí thư Thường trực Lương Đình Khải trình bày dự thảo, dài 12 trang, nêu 18 chỉ tiêu đo được.',
  '“Chỉ tiêu nào không đo được thì bỏ”, ông nói.',
  'Theo Kế hoạch số 112-KH/TU, các cấp uỷ phải ban hành chương trình của mình trước ngày 15/4/2026, gửi về Văn phòng Tỉnh uỷ để theo dõi, đôn đốc hằng tháng.',
  'Chủ tịch UBND tỉnh Đoàn Hữu Phước nhận việc khó nhất: rút một nửa thời gian cấp giấy chứng nhận quyền sử dụng đất trong năm nay, bắt đầu từ ba xã biên giới.',
] as const;

/** Heads: what the window and the metas say of the title. */
export const HEADS = [
  `<title>${TITLE}</title>`,
  `<title>${TITLE} | Báo Vân Lĩnh điện tử</title><meta property="og:title" content="${TITLE}"><meta property="og:type" content="article">`,
  `<title>Báo Vân Lĩnh - ${TITLE}</title>`,
  `<title>Tin trong tỉnh - ${TITLE} - Cổng thông tin điện tử</title>`,
  `<title>Báo Vân Lĩnh</title><meta property="og:title" content="${TITLE}">`,
  `<title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script>`,
];
export const HEADLINES = [
  '<h1>§</h1>',
  '<h1 class="detail-title"><span>§</span></h1>',
  '<h2 class="title-news-detail">§</h2>',
  '<div class="tieude_chitiet">§</div>',
  '<table><tr><td class="title"><span id="ctl00_lblTitle">§</span></td></tr></table>',
  '<header class="entry-header"><h1 class="entry-title">§</h1></header>',
];
export const DATES = [
  '<div class="news-info"><span>Đăng lúc: </span><span class="time">§</span><div class="audio"><span>Nghe bài viết</span></div><a href="javascript:void(0)">Cỡ chữ</a></div>',
  '<div class="row"><div class="col"><em>§</em></div><div class="col"><img alt=""> <a href="#">In bài</a></div></div>',
  '<time class="time" datetime="2026-03-12T17:05:00+07:00">§</time>',
  '<span class="date">§</span>',
  '<div class="detail-meta"><div class="ngay-dang">§</div><div class="share-top"><a href="#">Chia sẻ</a><a href="#">Zalo</a></div></div>',
  '<p class="post-time"><i class="icon-clock"></i> §</p>',
  '<div class="info"><ul><li class="li-date">§</li></ul><button>Nghe đọc bài</button></div>',
];
export const LEADS = [
  '<p class="sapo"><strong>§</strong></p>',
  '<h2 class="detail-sapo">§</h2>',
  '<div class="summary">§</div>',
  '<div class="desc"><p>§</p></div>',
  '<p><b>§</b></p>',
];
export const PARAGRAPH_WAYS = [
  '<p>§</p>',
  '<p class="MsoNormal" style="text-align: justify"><span style="font-size: 14pt"><font face="Times New Roman">§</font></span></p>',
  '<div style="text-align: justify">§</div>',
  '<p class="t-j"><span><span>§</span></span></p>\n<p>&nbsp;</p>',
  '§<br><br>',
  '<div><div dir="auto">§</div></div>',
];
export const BODIES = [
  '<div class="detail-content" itemprop="articleBody">§</div>',
  '<article class="fck_detail">§</article>',
  '<div id="content_detail">§</div>',
  '<div>§</div>',
  '<table width="100%" border="0"><tr><td class="noidung">§</td></tr></table>',
  '<section class="post-body"><div class="inner">§</div></section>',
];
export const FIGURES = [
  '<figure><img alt="Hội nghị"><figcaption>§</figcaption></figure>',
  '<table class="picture"><tbody><tr><td class="pic"><img alt=""></td></tr><tr><td class="caption"><p>§</p></td></tr></tbody></table>',
  '<div class="VCSortableInPreviewMode" type="Photo"><div><img alt=""></div><div class="PhotoCMS_Caption"><p>§</p></div></div>',
  '<p style="text-align: center"><img alt=""><br><em>§</em></p>',
];
/** Between paragraphs, and no part of the article. */
export const BETWEEN = [
  '<p><strong>&gt;&gt; Xem thêm:</strong> <a href="/12.html">Ba cách đưa nghị quyết về thôn của người Lũng Mây</a></p>',
  '<p>Đọc thêm: <a href="/13.html"><em>Tỉnh uỷ giao việc cho từng uỷ viên</em></a></p>',
  '<div style="text-align: center">Quảng cáo</div>',
  '<div class="poll"><p>Bạn đã đọc nghị quyết chưa?</p><label><input type="radio">Rồi</label><label><input type="radio">Chưa</label></div>',
  '',
  '<div class="box-tinlienquan"><ul><li><a href="/2.html">Hai mươi mốt xã chưa có chương trình hành động của mình</a></li></ul></div>',
  '<div class="related-news-inline"><article><h4><a href="/3.html">Ông Lương Đình Khải: Đừng chép lại nghị quyết của cấp trên</a></h4></article></div>',
  '<p><a href="/4.html">Vân Lĩnh có thêm hai phó chủ tịch uỷ ban từ tháng này</a></p>',
  '<div class="ads" id="ads_inpage"><span>Quảng cáo</span></div>',
  '<div type="RelatedOneNews"><div class="kbwscwl-relatedbox"><a href="/5.html">Ba xã biên giới làm sổ đỏ trong mười ngày</a></div></div>',
  '<script>window.x = 1</script><style>.x{}</style><div class="video-player"><video></video></div>',
];
/** How the author signs, within the body. */
export const SIGNATURES = [
  '<p style="text-align: right"><strong>§</strong></p>',
  '<p class="author">§</p>',
  '<div class="tacgia" align="right"><b>§</b></div>',
];
/** After the article. */
export const AFTER = [
  '<div class="tags"><b>Từ khoá:</b> <a href="/t/1">nghị quyết</a>, <a href="/t/2">Trịnh Thị Bảo Ngân</a></div>',
  '<div class="tin-lien-quan"><h3>Tin liên quan</h3><ul><li><a href="/6.html">Bí thư Tỉnh uỷ thăm mô hình chè hữu cơ ở Lũng Mây</a> <span>(11/03/2026)</span></li></ul></div>',
  '<div class="box-comment"><h3>Bình luận (2)</h3><div class="item"><b>Nguyễn An</b><p>Tôi mong xã tôi sớm có đường bê tông tới bản, ba năm nay mùa mưa học sinh phải nghỉ học vì suối lũ chảy qua đường.</p></div></div>',
  '<div class="cung-chuyen-muc"><div class="title-box">Cùng chuyên mục</div><div class="item-news"><a href="/7.html">HĐND tỉnh họp chuyên đề về nhân sự</a><p>Kỳ họp diễn ra trong buổi sáng, có 52 đại biểu dự, bầu bổ sung một phó chủ tịch và hai uỷ viên.</p></div></div>',
  '<div class="bottom-share"><span>Chia sẻ:</span><a href="#">Facebook</a><a href="#">Zalo</a><span>In bài viết</span></div>',
  '<b>Các tin khác</b><ul><li><a href="/8.html">Công an tỉnh có giám đốc mới</a> (10/03)</li><li><a href="/9.html">Khởi công đường nối hai huyện cũ</a> (09/03)</li></ul>',
  `<div class="list-news">${[1, 2, 3, 4, 5, 6]
    .map(
      (n) =>
        `<div class="item"><h3><a href="/c${n}.html">Chuyện ở xã mới số ${n} sau một năm sắp xếp</a></h3><p>Cán bộ xã đi từng nhà, hỏi từng việc; sổ tay ghi đủ ${n} trăm kiến nghị, trả lời được quá nửa trước tháng Tư.</p></div>`,
    )
    .join('')}</div>`,
  `<div id="idcomments"><h4>Ý kiến bạn đọc</h4>${[1, 2, 3, 4]
    .map(
      (n) =>
        `<div class="cmt-item"><span class="name">Bạn đọc ${n}</span><div class="cmt-text">Tôi thấy ông Đoàn Hữu Phước nói đúng, xã tôi chờ sổ đỏ đã ${n} năm nay, mong lần này làm thật chứ đừng hứa rồi để đấy như mấy lần trước, dân mất lòng tin lắm.</div></div>`,
    )
    .join('')}</div>`,
  '<p>Từ khoá: <a href="/t/3">thôn bản</a>, <a href="/t/4">chương trình hành động</a></p>',
  '<div class="prev-next"><a href="/p.html">Bài trước: Tỉnh uỷ họp thường kỳ tháng 2, bàn về nhân sự</a><a href="/n.html">Bài sau: Khai mạc giải bóng chuyền nông dân</a></div>',
  '<div class="rating-box"><span>Bài viết có ích cho bạn?</span><span>4.8 / 5 (12 lượt)</span></div>',
  '<div class="view-count">Lượt xem: 1.204</div>',
  '<p><em>* Mời bạn đọc vào chuyên mục <a href="/ct">Chính trị</a> xem các tin, bài liên quan.</em></p>',
  '<form class="newsletter"><p>Đăng ký nhận tin</p><input><button>Gửi</button></form>',
];
export const ASIDES = [
  '',
  '<aside class="sidebar"><h3>Đọc nhiều</h3><ul><li><a href="/10.html">Thủ tướng thăm và làm việc tại Vân Lĩnh</a></li></ul></aside>',
  '<div class="right-col"><div class="box"><div class="head">Tin mới</div><a href="/11.html">Bổ nhiệm hai phó giám đốc sở</a><p>Hai quyết định có hiệu lực từ ngày 1/4/2026, do Chủ tịch UBND tỉnh ký hôm qua.</p></div></div>',
  '<div id="sidebar-2" class="col-md-4"><div class="widget"><b>Thời tiết</b><p>Vân Lĩnh 18 độ, mưa phùn, gió đông bắc cấp hai; đêm và sáng trời rét, vùng núi có nơi rét đậm.</p></div></div>',
];
export const FOOTERS = [
  '<table width="100%" class="bottom"><tr><td align="center"><b>CỔNG THÔNG TIN ĐIỆN TỬ TỈNH VÂN LĨNH</b><br>Chịu trách nhiệm: ông Phạm Chí Thành, Chánh Văn phòng Uỷ ban nhân dân tỉnh, Trưởng Ban Biên tập<br>Địa chỉ: số 2 đường Hùng Vương</td></tr></table>',
  '<footer><p>Báo Vân Lĩnh - Cơ quan của Đảng bộ tỉnh. Tổng Biên tập: Lê Văn Thân. Giấy phép số 5/GP-BTTTT. Toà soạn: số 1 Trần Phú.</p></footer>',
  '<div id="footer"><div class="container"><p>© Bản quyền thuộc Cổng thông tin điện tử tỉnh Vân Lĩnh. Chịu trách nhiệm: ông Phạm Chí Thành, Chánh Văn phòng UBND tỉnh.</p></div></div>',
  '<div class="chan-trang">Đơn vị chủ quản: Sở Văn hoá và Thể thao. Điện thoại: 0299 111 222. Ghi rõ nguồn “Vân Lĩnh” khi phát hành lại thông tin từ trang này.</div>',
];
export const TOPS = [
  '<header><nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/ct">Chính trị</a></li></ul></nav></header>',
  '<div class="header"><div class="logo"><a href="/">Báo Vân Lĩnh</a></div><div class="main-menu"><a href="/ct">Chính trị</a><a href="/kt">Kinh tế</a></div></div>',
  '<table width="100%"><tr><td><a href="/">Trang chủ</a></td><td><a href="/ct">Chính trị</a></td><td><a href="/xh">Xã hội</a></td></tr></table>',
];
/** The whole page: top, path, headline, date, lead, body, after, aside, footer. */
export const LAYOUTS = [
  '{top}<main><div class="left">{path}{headline}{date}{lead}{body}{after}</div>{aside}</main>{footer}',
  '{top}<div class="wrapper"><div class="row"><div class="col-md-8">{path}{headline}{date}{lead}{body}{after}</div>{aside}</div></div>{footer}',
  '<form id="aspnetForm"><input type="hidden" name="title">{top}<div id="main">{path}{headline}{date}{lead}{body}{after}{aside}</div>{footer}</form>',
  '{top}<table><tr><td width="70%"><table><tr><td>{path}</td></tr><tr><td>{headline}</td></tr><tr><td>{date}</td></tr><tr><td>{lead}</td></tr><tr><td>{body}</td></tr><tr><td>{after}</td></tr></table></td><td>{aside}</td></tr></table>{footer}',
  '{top}<div class="breadcrumb">{path}</div><article class="post">{headline}{date}{lead}{body}</article>{after}{aside}{footer}',
];
export const PATHS = [
  `<ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li class="active">${TITLE}</li></ol>`,
  '<div class="site-path"><span>Bạn đang ở: </span><a href="/">Trang nhất</a> » <a href="/ct">Chính trị</a></div>',
  '<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/ct">Chính trị</a></li></ul>',
  '<div class="cate"><a href="/ct">Chính trị</a></div>',
  '',
];
