using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class WebUrlTests
{
    [Theory]
    [InlineData("https://cdn.example.com/1.jpg")]
    [InlineData("http://127.0.0.1:7071/files/a.png")]
    [InlineData("HTTPS://Example.COM/?a=b@c#d")]
    [InlineData("https://müller.example/ä")]
    public void A_web_address_is_a_link(string url) => WebUrl.IsLink(url).ShouldBeTrue();

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" https://example.com")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/")]
    [InlineData("//example.com/a.jpg")]
    [InlineData("/files/a.jpg")]
    [InlineData("https:example.com")]
    [InlineData("https:///path")]
    [InlineData("https://user:password@example.com/")]
    [InlineData("https://@example.com/")]
    [InlineData("https://bank.example\\@evil.example/")]
    [InlineData("https://example.com/\u202Egpj.exe")]
    [InlineData("https://example.com/\"onerror=\"alert(1)")]
    [InlineData("blob:https://example.com/1")]
    [InlineData("url1")]
    [InlineData("")]
    public void Anything_else_is_none(string url) => WebUrl.IsLink(url).ShouldBeFalse();

    [Theory]
    [InlineData("/files/a.jpg", true)]
    [InlineData("//evil.example/a.jpg", false)]
    [InlineData("/\\evil.example/a.jpg", false)]
    [InlineData("/../local/mailbox", false)]
    [InlineData("javascript:alert(1)", false)]
    public void A_picture_may_lie_in_the_store_itself(string url, bool allowed) => WebUrl.IsPicture(url).ShouldBe(allowed);

    [Theory]
    [InlineData('\u202E', true)]
    [InlineData('\u2066', true)]
    [InlineData('\u2028', true)]
    [InlineData('\u2029', true)]
    [InlineData('\u0000', true)]
    [InlineData('\u0085', true)]
    [InlineData('\uFEFF', true)]
    [InlineData('\n', false)]
    [InlineData('\t', false)]
    [InlineData('\u200D', false)]
    [InlineData('\u200F', false)]
    [InlineData('ע', false)]
    public void Text_carries_no_characters_that_turn_it_into_something_else(char c, bool isUnsafe) =>
        UnsafeText.Contains("a" + c).ShouldBe(isUnsafe);
}
