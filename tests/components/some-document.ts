import { documentsIn } from '../../lib/study/document.ts';

/** An invented resolution with a number left out, and the plan printed under it. */
export const RESOLUTION = `BAN CHẤP HÀNH ĐẢNG BỘ TỈNH VÂN LĨNH
Số: 31-NQ/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Vân Lĩnh, ngày 05 tháng 3 năm 2026
NGHỊ QUYẾT
VỀ CHỢ PHIÊN VÙNG CAO
I. MỤC TIÊU
1. Mục tiêu chung
Chợ phiên là nơi bà con bán được thứ mình làm ra.
2. Mục tiêu cụ thể
- Đến năm 2030, 85% chợ phiên có nhà lồng kiên cố.
4. Về giao thông
II. TỔ CHỨC THỰC HIỆN
1. Sở Công Thương vùng hoàn thành quy hoạch trước ngày 30/9/2026.
T/M TỈNH ỦY
BÍ THƯ
Đỗ Hữu Nghiễm`;
export const PLAN = `ỦY BAN NHÂN DÂN TỈNH VÂN LĨNH
Số: 88/KH-UBND
KẾ HOẠCH
THỰC HIỆN NGHỊ QUYẾT 31
I. VIỆC CẦN LÀM
1. Rà soát chợ
2. Sửa đường
II. PHÂN CÔNG
1. Cấp xã`;
export const documents = documentsIn(`${RESOLUTION}\n${PLAN}`);
