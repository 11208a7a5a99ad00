using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Invoices.Pdf;

namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

/// <summary>Names appear as they are written, in any script.</summary>
public sealed class InvoiceScriptsTests
{
    private static readonly TextShaper Shaper = new(new FontSet());

    public static TheoryData<string> Names =>
    [
        "आयुर्वेदिक तेल क्षत्रिय श्री", "தேங்காய் எண்ணெய் ஸ்ரீ", "নারিকেল তেল ক্ষুদ্র", "తెలుగు నూనె క్ష", "ಕನ್ನಡ ಎಣ್ಣೆ", "മലയാളം എണ്ണ",
        "ગુજરાતી તેલ",
        "ਪੰਜਾਬੀ ਤੇਲ", "ଓଡ଼ିଆ ତେଲ", "සිංහල තෙල් ශ්‍රී", "زيت الأرگان المغربي", "کھجور کا تیل ۱۰۰", "קרם פנים", "น้ำมันมะพร้าวบริสุทธิ์",
        "ນ້ຳມັນ", "ប្រេងដូង",
        "မြန်မာ ဆီ", "化粧水「しっとり」ローション", "保湿护肤品，温和", "保濕護膚品", "코코넛 오일", "🧴 ❤️ 👩‍👧 🇿🇲", "Nguyễn Thị Hồng", "Łukasz Żółć",
        "Ελληνικά Кириллица",
        "Հայերեն ქართული አማርኛ", "₹ € £ ₦", "زيت 100 مل (BB Cream) عربي", "Cream קרם 50 מ״ל (SPF 30)", "e\u0301 o\u0302\u0323",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_text_of_a_name_can_be_read_from_the_file_as_it_was_written(string name) =>
        PdfText.All(Invoice(name)).ShouldContain(name);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_character_of_a_name_has_a_glyph(string name) =>
        Shaper.Shape(name, bold: true).Runs.SelectMany(run => run.Glyphs).ShouldAllBe(glyph => glyph.Id != 0);

    [PopplerTheory]
    [MemberData(nameof(Names))]
    public async Task The_picture_of_a_name_is_that_of_its_glyphs(string name) =>
        await PdfPicture.ShouldShow(Invoice(name), Shaper.Shape(name, bold: false));

    [Theory]
    [InlineData("क्ष", 1)]
    [InlineData("👩‍👧", 1)]
    [InlineData("🇿🇲", 1)]
    [InlineData("لا", 1)]
    public void Letters_that_a_script_joins_become_one_glyph(string text, int glyphs) =>
        Shaper.Shape(text, bold: false).Runs.ShouldHaveSingleItem().Glyphs.Count.ShouldBe(glyphs);

    [Fact]
    public void A_joined_letter_looks_different_from_one_alone()
    {
        var alone = Shaper.Shape("ب", bold: false).Runs[0].Glyphs[0].Id;

        Shaper.Shape("ببب", bold: false).Runs[0].Glyphs.Select(glyph => glyph.Id).ShouldBeUnique();
        Shaper.Shape("ببب", bold: false).Runs[0].Glyphs[0].Id.ShouldNotBe(alone);
    }

    [Theory]
    [InlineData("化粧水の", "NotoSansJP-Regular")]
    [InlineData("化粧水", "NotoSansSC-Regular")]
    public void Kana_make_it_Japanese(string text, string font) =>
        Shaper.Shape(text, bold: false).Runs.ShouldAllBe(run => run.Font.Name == font);

    /// <summary>The order from left to right. Examples of the rules of UAX 9: W (numbers), N0 (brackets), N1, N2.</summary>
    [Theory]
    [InlineData("abc אבג def", "abc |גבא| def")]
    [InlineData("אבג abc דהו", "והד |abc| גבא")]
    [InlineData("אבג 123 דהו", "והד |123| גבא")]
    [InlineData("אבג 1,234.50", "1,234.50| גבא")]
    [InlineData("אבג (abc)", "(|abc|) גבא")]
    [InlineData("abc (אבג) def", "abc (|גבא|) def")]
    [InlineData("abc אבג 12-34", "abc |12-34| גבא")]
    [InlineData("سعر 10%", "%|10| رعس")]
    [InlineData("אבג 10%", "10%| גבא")]
    public void Right_to_left_text_is_turned_and_what_is_in_it_is_not(string text, string fromTheLeft)
    {
        var line = Shaper.Shape(text, bold: false);
        var seen = line.Runs.OrderBy(run => run.X)
            .Select(run => run.RightToLeft ? new string([.. run.Text.Reverse().Select(Mirrored)]) : run.Text);

        string.Concat(seen).ShouldBe(fromTheLeft.Replace("|", ""));
    }

    [Fact]
    public void A_long_Arabic_name_wraps_and_its_lines_begin_on_the_right()
    {
        const string Name = "زيت الأرگان المغربي العضوي للشعر والجسم والوجه مع فيتامين هـ وزبدة الشيا الطبيعية 100% من المغرب";
        var lines = TextLines.Of(Name, Shaper, bold: false, size: 9, width: 200, max: 5);

        lines.Count.ShouldBeInRange(2, 3);
        lines.ShouldAllBe(line => line.RightToLeft && line.Width(9) <= 200);
        string.Join(' ', lines.Select(Text)).ShouldBe(Name);
    }

    [Fact]
    public void A_line_of_Chinese_breaks_between_characters_and_not_before_a_comma()
    {
        const string Name = "保湿护肤品套装包括洁面乳、爽肤水、精华液、面霜以及防晒霜，适合所有肤质使用，天然成分温和不刺激。";
        var lines = TextLines.Of(Name, Shaper, bold: false, size: 9, width: 100, max: 9);

        lines.Count.ShouldBeGreaterThan(3);
        lines.ShouldAllBe(line => line.Width(9) <= 100 && !"，、。".Contains(Text(line)[0]));
        string.Concat(lines.Select(Text)).ShouldBe(Name);
    }

    [Fact]
    public void An_invoice_holds_only_the_glyphs_that_it_shows() => Invoice("化粧水 保湿护肤品 코코넛 🧴").Length.ShouldBeLessThan(60_000);

    private static char Mirrored(char character) => character switch
    {
        '(' => ')',
        ')' => '(',
        _ => character,
    };

    private static string Text(ShapedLine line) => string.Concat(line.Runs.Select(run => run.Text));

    private static byte[] Invoice(string name) =>
        new InvoicePdf(new StoreSettings()).Render(InvoiceOrders.Paid(InvoiceOrders.Line(name)), "PE1");
}
