namespace CommerceFixtures.Engine.Checking;

/// <summary>Where an order is shipped.</summary>
internal enum Destination : byte
{
    /// <summary>The behavior of its customer is not measured.</summary>
    NotMeasured,

    /// <summary>To the customer's address.</summary>
    Home,

    /// <summary>To another address.</summary>
    Elsewhere,
}
