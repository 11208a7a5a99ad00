using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class OrderNumberPartTests
{
    [Theory]
    [InlineData("2lc", true, "-2lc")]
    [InlineData("2LC", false, "2lc")]
    [InlineData("ord", false, "-ord")]
    [InlineData("r-2", false, "-r-2")]
    [InlineData("", true, "-")]
    public void A_part_of_a_number_never_meets_the_first_word_of_document_ids(string text, bool fromStart, string sought) =>
        new OrderNumberPart(text, fromStart).InDocumentIds().ShouldBe(sought);
}
