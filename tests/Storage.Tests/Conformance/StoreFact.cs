using System.Collections.Concurrent;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FunctionsCommerce.Storage.Tests.Conformance;

/// <summary>A fact about every store: skipped, and says so, for a store that is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FunctionsCommerce.Storage.Tests.Conformance.StoreFactDiscoverer", "FunctionsCommerce.Storage.Tests")]
public sealed class StoreFactAttribute : FactAttribute;

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FunctionsCommerce.Storage.Tests.Conformance.StoreTheoryDiscoverer", "FunctionsCommerce.Storage.Tests")]
public sealed class StoreTheoryAttribute : TheoryAttribute;

public sealed class StoreFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        SkippedStores.Cases(DiagnosticMessageSink, discoveryOptions, testMethod)
            ?? base.Discover(discoveryOptions, testMethod, factAttribute);
}

public sealed class StoreTheoryDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    public override IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        SkippedStores.Cases(DiagnosticMessageSink, discoveryOptions, testMethod)
            ?? base.Discover(discoveryOptions, testMethod, theoryAttribute);
}

internal static class SkippedStores
{
    private static readonly ConcurrentDictionary<string, bool> Told = [];

    /// <summary>
    /// What stands for a test whose store is missing: one skipped case for all tests of that store, so that the reason is read and not
    /// scrolled past; null when the test is to be run.
    /// </summary>
    public static IXunitTestCase[]? Cases(IMessageSink messages, ITestFrameworkDiscoveryOptions options, ITestMethod method)
    {
        var fixture = method.TestClass.Class.ToRuntimeType().GetInterfaces()
            .Single(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IClassFixture<>)).GetGenericArguments()[0];
        var reason = (string?)fixture.GetProperty(
            nameof(IStoreFixture.ReasonToSkip), BindingFlags.Static | BindingFlags.Public)?.GetValue(null);
        return reason is null ? null
            : !Told.TryAdd(reason, true) ? []
            : [
                new XunitSkippedDataRowTestCase(
                    messages, options.MethodDisplayOrDefault(), options.MethodDisplayOptionsOrDefault(), method, reason),
            ];
    }
}
