using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Customers;

public sealed class ErasureRulesTests
{
    [Fact]
    public void Every_document_type_says_what_erasing_a_customer_does_to_it()
    {
        ErasureRules.All.Select(rule => rule.Type).ShouldBeUnique();
        DocumentTypes.All.Select(type => type.Clr)
            .Except(ErasureRules.All.Select(rule => rule.Type))
            .ShouldBeEmpty("new document types: say in ErasureRules what becomes of them");
        ErasureRules.All.ShouldAllBe(rule => rule.Reason.Length > 0);
    }
}
