using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class AddressBookTests
{
    [Fact]
    public void The_first_address_is_the_default_whatever_it_says() => Book(1).Addresses.ShouldHaveSingleItem().IsDefault.ShouldBeTrue();

    [Fact]
    public void A_new_default_takes_the_place_of_the_old()
    {
        var book = Book(1).Add(Address(2) with { IsDefault = true }).Value;

        Default(book).ShouldBe([2]);
    }

    [Fact]
    public void A_default_cannot_just_cease_to_be()
    {
        var book = Book(1, 2).Change(1, address => address with { IsDefault = false }).Value;

        Default(book).ShouldBe([1]);
    }

    [Fact]
    public void When_the_default_goes_the_oldest_takes_its_place()
    {
        Default(Book(1, 2, 3).Remove(1).Value).ShouldBe([2]);
        Default(Book(1).Remove(1).Value).ShouldBeEmpty();
    }

    [Fact]
    public void When_another_goes_the_default_stays()
    {
        var book = Book(1, 2, 3).Change(3, address => address with { IsDefault = true }).Value;

        Default(book.Remove(2).Value).ShouldBe([3]);
    }

    [Fact]
    public void An_address_added_again_is_the_one_that_is_there()
    {
        var book = Book(1);

        book.Add(Address(1) with { City = "Kitwe" }).Value.ShouldBeSameAs(book);
    }

    [Fact]
    public void A_full_book_takes_no_more()
    {
        var book = Book([.. Enumerable.Range(1, AddressBook.MaxAddresses).Select(id => (long)id)]);

        book.Add(Address(1000)).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public void An_unknown_address_is_not_found()
    {
        Book(1).Remove(2).Error!.Code.ShouldBe(ErrorCode.NotFound);
        Book(1).Change(2, address => address).Error!.Code.ShouldBe(ErrorCode.NotFound);
    }

    private static AddressBook Book(params long[] ids) =>
        ids.Aggregate(new AddressBook { Owner = "c" }, (book, id) => book.Add(Address(id)).Value);

    private static Address Address(long id) =>
        new() { AddressId = id, Name = "Home", Street = "Cairo Road", City = "Lusaka", PostalCode = "10101", Phone = "0977883578" };

    private static IEnumerable<long> Default(AddressBook book) =>
        book.Addresses.Where(address => address.IsDefault).Select(address => address.AddressId);
}
