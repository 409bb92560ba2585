/** First syllables of what follows a name or an office in a sentence, and never goes on with it. Entries are parted by commas. */

/** Verbs and small words that are never the second syllable of a word whose first has a capital. */
export const FOLLOWERS = `
lĩnh,
ba, biết, bày, báo, bằng, bế, bị, bổ, cam, chiều, cho, chuyển, chúc, chỉ, chủ, còn, có, công, cùng, cũng, cảm, cấp, cần, của, cử, do, dưới, dẫn, dự,
giao, giới, giữ, gặp, gửi, hai, hay, hiện, hoan, hoặc, hôm, hỏi, khai, khi, không, khẳng, kia, kiểm, kêu, ký, kết, luôn, là, làm, lên, lưu, lại, lấy,
mong, muốn, mà, mới, mời, nghe, nghiên, ngoài, ngày, nhiệm, như, nhưng, nhấn, nhận, này, nên, nêu, nói, phát, phân, phê, phải, qua, quyết, ra, rất,
rằng, sau, sáng, sẽ, tham, thay, theo, thì, thôi, thông, thăm, thống, thừa, tin, tiếp, trao, trong, trên, trình, trước, trả, tuyên, tại, tặng, tỏ,
tối, từ, và, vào, vì, vẫn, về, với, vừa, xem, xin, xuống, xác, yêu, đang, đi, điều, đánh, đã, đó, đón, được, đại, đến, đề, đều, để, đọc, đối, đồng, ở,
ủng`;

/** More of them, after the name of a body. */
export const BODY_FOLLOWERS = `
ai, bởi, ban, bao, biểu, biện, buôn, bác, bèn, bình, bước, bảo, bấm, bất, bầu, bật, bắt, bỏ, bộ, ca, can, chia, chiếm, chung, chuyên, chào, chân, chèo,
chăm, chơi, chưa, chạy, chấn, chấp, chất, chậm, chẳng, chịu, chốt, chớ, chụp, chứ, chứng, cuối, càng, cách, cái, cáo, cõm, cúi, cũ, cải, cảnh, cất,
cầm, cắt, cố, cởi, cứ, cứng, diễn, diện, duy, dàn, dành, dâng, dìu, dù, dùng, dũng, dặn, dịp, dọa, dừng, ghi, giai, giành, giúp, giải, giảm, giỏi,
giục, giữa, gây, gì, góp, gần, gắn, gọi, gồm, gợi, hiến, hiểu, hoán, hoạt, huy, hy, hãy, hạ, hạch, hầu, hẹn, hết, hề, họp, hối, hỗ, hội, hủy,
hứa, hứng, khen, khoe, khoá, khuyên, khuyến, khuyết, khác, khái, khám, khóa, khóc, khảo, khẩn, khởi, kiêm, kiến, kiện, kê, kẹt, kế, kể, kỳ, lan, liên,
liền, lo, lâu, lãnh, lúc, lý, lần, lẫn, lập, lặng, lặp, lễ, lội, lớn, lời, lừa, mang, miễn, mãi, mô, mượn, mất, mấy, mắc, mặc, một, mừng, nay,
ngay, nghi, nghiêm, ngã, ngăn, người, ngưỡng, ngầm, ngồi, ngờ, ngủ, ngừng, nhanh, nhiều, nhiệt, nhân, nhìn, nhất, nhắc, nhắn, nhằm, nhờ, nào, năm,
nơi, nước, nắm, nếu, nổi, nộp, nữ, phạm, phạt, phản, phấn, phần, phối, phụ, phủ, quan, quanh, quy, quyên, quá, quán, quân, quê, quản, rà, rút, rồi,
rời, sa, sai, sang, sinh, soạn, sách, sắm, sắp, số, ta, tai, thao, thiết, thiệt, thoái, thu, tháng, thân, thúc, thăng, thường, thảo, thất, thậm,
thẳng, thể, thị, thỏa, thời, thứ, thực, tiến, tiết, tiễn, tranh, triển, triệu, truy, truyền, trân, trò, trúng, trượt, trải, trọn, trọng, trốn,
trổ, trực, tuổi, tài, tái, tán, tìm, tình, tích, tính, tăng, tương, tước, tưởng, tạm, tạo, tập, tố, tổ, tới, tức, từng, tự, vi, viếng, viết, vui, ví,
vĩnh, vướng, vượt, vạch, vắng, vốn, vực, xoay, xung, xuất, xách, xây, xã, xét, xúc, vụ, ly, xử, án, ân, ôm, ông, đeo, đoàn, đàm, đáp, đâm, đâu, đây, đích,
đính, đùa, đúc, đúng, đăng, đưa, đương, đạt, đảo, đấu, đầu, đầy, đặc, đặt, địu, đổ, đổi, động, đột, đụng, đứng, đừng, ưu, ấn, ủy, ứng`;

/** Words that begin a sentence, in capitals there, and never a name. */
export const SENTENCE_OPENERS = `
để, trong, sau, khi, hiện, theo, tại, với, từ, về, cũng, ngoài, trước, bên, do, nhưng, tuy, vì, nếu, các, những, cùng, ngay, nhân, trên, dưới, riêng, còn, vừa, mới, nay, sáng, chiều, tối, trưa, ngày, tháng, năm, như,
đây, đó, mặc, đồng, ngược, bởi, việc, ông, bà, anh, chị, họ, chúng, tôi, cả, hai, ba, một, nhiều, mỗi, đến, cụ, nhằm, qua, được, bị, là, có, không, trả`;
