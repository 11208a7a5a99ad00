using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Customers;

namespace FunctionsCommerce.Core.Tests.Customers;

public sealed class CustomerSearchTests
{
    private readonly AccountListItem customer = new()
    {
        Name = "José Ñuñez",
        NormalizedEmail = "jose@xn--mller-kva.example",
        Phone = "+27123456789",
    };

    [Theory]
    [InlineData("jose nunez")]
    [InlineData("NUÑEZ jo")]
    [InlineData("müller")]
    [InlineData("mULLer.example")]
    [InlineData("+27 12 345")]
    [InlineData("(27) 12-345")]
    [InlineData("012 345 6789")]
    [InlineData("00 27 12 345")]
    public void A_customer_is_found_however_it_is_typed(string text) => new CustomerSearch(text).Matches(customer).ShouldBeTrue();

    [Theory]
    [InlineData("jose smith")]
    [InlineData("+27 99")]
    [InlineData("unit 12")]
    public void Others_are_not_found(string text) => new CustomerSearch(text).Matches(customer).ShouldBeFalse();
}
