using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Tests.Shared;

public sealed class Base36Tests
{
    [Fact]
    public void Ids_survive_the_way_to_text_and_back()
    {
        foreach (var id in new[] { 1, 35, 36, 123_456_789, Base36.MaxId })
        {
            Base36.TryDecode(Base36.Encode(id), out var decoded).ShouldBeTrue();
            decoded.ShouldBe(id);
        }
    }

    [Fact]
    public void Anything_else_is_no_id()
    {
        foreach (var text in new[] { "", "0", "01", "-1", "a b", "é", "zzzzzzzzzzz", "2gosa7pa2gw0", new string('9', 400) })
        {
            Base36.TryDecode(text, out _).ShouldBeFalse(text);
        }
    }
}
